package io.careercoach.slack;

import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A test that is done once by each way into Slack. */
@ParameterizedClass
@EnumSource(Way.class)
abstract class BothWays extends InSlack {}
