package io.careercoach.app.log;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import io.careercoach.app.settings.Settings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Decides where log lines go; of libraries only warnings are kept. */
public final class Logs {
  private Logs() {}

  /** To a file that is made with its first line; nothing goes to the conversation. */
  public static void toFile(Path file, Settings.Log log) {
    start(new LateFile(file), log);
  }

  public static void toStandardOutput(Settings.Log log) {
    start(new FileOutputStream(FileDescriptor.out), log);
  }

  private static void start(OutputStream out, Settings.Log log) {
    var context = (LoggerContext) LoggerFactory.getILoggerFactory();
    context.reset();
    var encoder = LogLine.encoder(log.format());
    encoder.setContext(context);
    encoder.start();
    var appender = new OutputStreamAppender<ILoggingEvent>();
    appender.setContext(context);
    appender.setEncoder(encoder);
    appender.setOutputStream(out);
    appender.start();
    var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(appender);
    // they print what members write when something surprises them
    context.getLogger("com.slack.api").setLevel(Level.OFF);
    context.getLogger("net.dv8tion.jda").setLevel(Level.OFF);
    context.getLogger("io.careercoach").setLevel(Level.toLevel(log.level().name()));
  }
}
