// `npm start`: the whole of Arnau on this machine, with two registrations carried through before
// your eyes. `--once` ends after that, `--lang kk|ru|en` chooses the language.
import { parseArgs } from "node:util";
import { Plain } from "#infra/plain.ts";
import { everyoneIn, type Office } from "#infra/walk/officials.ts";
import { localeSchema, type Locale } from "#shared/law/languages.ts";
import { stopCloud } from "./cloud.ts";
import { demonstrate } from "./demonstration.ts";
import type { Deployed } from "./deploy.ts";
import { raiseStage } from "./stage.ts";
import { speaking } from "./words.ts";

const say = (line: string) => console.log(line);

/** Does one thing and says how long it took. */
const timed = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
  say(`· ${what} …`);
  const started = performance.now();
  const result = await work();
  say(`  ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return result;
};

const tellAddresses = (deployed: Deployed, office: Office, locale: Locale) => {
  const word = speaking(locale);
  const { apiUrl, stateSystemsUrl, tokenUrl, portalClientId, portalClientSecret } = deployed;
  say(`\n${word("addresses")}`);
  say(`    API                  ${apiUrl}`);
  say(`    API page             ${apiUrl}/docs`);
  say(`    OpenAPI              ${apiUrl}/v1/openapi.json`);
  say(`    Register             ${apiUrl}/v1/register/organizations`);
  say(`    mocked state systems ${stateSystemsUrl}/control`);
  say(`\n${word("signIns")}`);
  for (const { name, password, role } of everyoneIn(office)) {
    say(`    ${name.padEnd(20)} ${password.padEnd(24)} ${role}`);
  }
  say(`\n${word("portal")}`);
  say(`    ${tokenUrl}  ${portalClientId}  ${portalClientSecret}`);
  say(`\n${word("goOn")}`);
  say(`    curl '${apiUrl}/v1/register/organizations?region=${office.region}'`);
  say(
    `    TOKEN=$(curl -s -u ${portalClientId}:${portalClientSecret} -d grant_type=client_credentials ${tokenUrl} | sed 's/.*"access_token": *"\\([^"]*\\)".*/\\1/')`,
  );
  say(
    `    curl -H "authorization: Bearer $TOKEN" -H 'idempotency-key: my-first-try' -H 'content-type: application/json' -d @events/samples/createRegistration/in-order.json ${apiUrl}/v1/registrations`,
  );
};

/** Resolves when somebody asks this program to stop. */
const askedToStop = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => resolve());
  });

const run = async (once: boolean, locale: Locale): Promise<boolean> => {
  const word = speaking(locale);
  const stop = askedToStop();
  const stage = await raiseStage({
    say: (line) => say(`  ${line}`),
    around: (step, work) => timed(word(step), work),
  });
  try {
    const good = demonstrate({ ...stage, locale, say }).then((asExpected) => {
      tellAddresses(stage.deployed, stage.office, locale);
      if (!once) say(`\n${word("up")}`);
      return asExpected;
    });
    const stopped = stop.then(() => true);
    if (once) return await Promise.race([good, stopped.then(() => false)]);
    await Promise.race([stopped, good.then(() => stop)]);
    return true;
  } finally {
    say(`\n${word("stopping")} …`);
    await stopCloud(stage.cloud);
    say(word("stopped"));
  }
};

const { values } = parseArgs({
  options: { once: { type: "boolean", default: false }, lang: { type: "string", default: "en" } },
});

try {
  const good = await run(values.once, localeSchema.parse(values.lang));
  process.exit(good ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
