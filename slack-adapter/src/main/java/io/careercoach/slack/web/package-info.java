/** Slack's Web API as the coach uses it: whom it talks to, and what an answer means. */
@NullMarked
package io.careercoach.slack.web;

import org.jspecify.annotations.NullMarked;
