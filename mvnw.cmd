@echo off
rem Runs the Maven on the PATH for this project; any Maven from 3.8 on gives the same result.
where mvn >nul 2>nul || (echo Leerkring is built with Apache Maven 3.8 or newer: please install it. & exit /b 1)
cd /d "%~dp0"
mvn %*
