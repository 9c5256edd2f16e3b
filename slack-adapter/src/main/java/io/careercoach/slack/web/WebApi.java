package io.careercoach.slack.web;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import java.time.Duration;
import java.util.List;
import okhttp3.OkHttpClient;

/**
 * The client of Slack's Web API. It never sends anything twice by itself, and no call takes longer
 * than a few seconds.
 */
public final class WebApi implements AutoCloseable {
  /** Where Slack is, unless somebody says otherwise. */
  public static final String PUBLIC = "https://slack.com/api/";

  private static final Duration LONGEST_CALL = Duration.ofSeconds(10);

  private final OkHttpClient http;
  private final Slack slack;
  private final String address;

  /**
   * @param given where the methods are, as in {@link #PUBLIC}
   */
  public WebApi(String given) {
    address = given.endsWith("/") ? given : given + "/";
    var config = new SlackConfig();
    config.setHttpClientResponseHandlers(List.of()); // they would log what members write
    config.setMethodsEndpointUrlPrefix(address);
    config.setStatsEnabled(false);
    // it would come from HTTPS_PROXY without regard for NO_PROXY
    config.setProxyUrl("");
    http =
        new OkHttpClient.Builder()
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .callTimeout(LONGEST_CALL)
            .build();
    var client = new SlackHttpClient(http);
    client.setConfig(config);
    slack = Slack.getInstance(config, client);
  }

  public Slack slack() {
    return slack;
  }

  /** The methods, with this token. */
  public MethodsClient methods(String token) {
    return slack.methods(token);
  }

  /** Where people are asked whether they want the app; it lies beside the methods. */
  public String authorize() {
    return address.replaceFirst("api/$", "") + "oauth/v2/authorize";
  }

  /** For the addresses that Slack hands out for uploads. */
  public OkHttpClient http() {
    return http;
  }

  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
