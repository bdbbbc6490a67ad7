package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;
import nl.leerkring.dev.api.Evidence;

@Evidence("javadoc package-tree 9.0.3 and 10.1.2 (abstract class); public plugin for 10.0.1")
public abstract class AbstractPage extends SpaceContentEntityObject {}
