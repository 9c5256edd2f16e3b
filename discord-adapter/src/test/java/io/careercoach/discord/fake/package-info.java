/**
 * A Discord on this machine, for tests: REST and gateway, with members who write, click and fill
 * forms, and with the refusals that docs.discord.com publishes.
 *
 * <p>{@link io.careercoach.discord.fake.FakeDiscord} is the way in:
 *
 * <pre>{@code
 * try (var discord = FakeDiscord.patient(); var bot = …) {
 *   var ana = discord.member("ana");          // on the first server, which has the app
 *   ana.says("hello");                        // a direct message to the app
 *   ana.hears("Hello, ana");                  // waits for the app's message
 *   var shown = ana.uses("goal new", Map.of("title", "Lead a team")).answer();
 *   ana.clicks(shown, "More").isAcked();
 *   ana.submits(ana.modal(), Map.of("Why?", "I can"));
 *   ana.sees(shown, "I can");                 // waits for the edit
 *   discord.next(Endpoint.CREATE_MESSAGE).isCutAfter();
 *   discord.gateway().isCut();
 * }
 * }</pre>
 *
 * <p>What the app has to set: the base address {@code discord.apiUrl()} by {@code
 * RestConfig.setBaseUrl}, and a session controller whose {@code getGateway()} gives {@code
 * discord.gatewayUrl()}; else JDA takes the token to the gateway that is built into it. Compression
 * may be zlib or none.
 *
 * <p>{@code patient()} has no rate limits and a clock that stands still, so that no slow machine
 * spoils a test; {@code start()} has both as Discord does.
 */
@NullMarked
package io.careercoach.discord.fake;

import org.jspecify.annotations.NullMarked;
