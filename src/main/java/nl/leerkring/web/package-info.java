/**
 * What every macro and page of ours needs: texts in the reader's language, typed macro parameters.
 */
package nl.leerkring.web;
