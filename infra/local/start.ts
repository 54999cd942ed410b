// `npm start`: the whole of Arnau on this machine, with registrations and applications for services carried through before
// your eyes. `--once` ends after that, `--lang kk|ru|en` chooses the language, `--months-ago 10` has its clock begin in the past.
import { parseArgs } from "node:util";
import { Plain } from "#infra/plain.ts";
import { localeSchema, type Locale } from "#shared/law/languages.ts";
import { addMonths, dayOf, instantAt, momentAt, type Instant } from "#shared/law/dates.ts";
import { prepareAnother } from "./another.ts";
import { stopCloud } from "./cloud.ts";
import { demonstrate } from "./demonstration.ts";
import { guide } from "./guide.ts";
import { forgetStage, keepStage } from "./kept-stage.ts";
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

/** Resolves when somebody asks this program to stop. */
const askedToStop = () =>
  new Promise<void>((resolve) => {
    // Listening for signals alone does not keep a program alive.
    const alive = setInterval(() => {}, 60_000);
    const stop = () => {
      clearInterval(alive);
      resolve();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, stop);
  });

const run = async (
  once: boolean,
  locale: Locale,
  begins: Instant | undefined,
): Promise<boolean> => {
  const word = speaking(locale);
  const stop = askedToStop();
  const stage = await raiseStage({
    begins,
    say: (line) => say(`  ${line}`),
    around: (step, work) => timed(word(step), work),
  });
  try {
    const good = demonstrate({ ...stage, locale, say }).then(async (asExpected) => {
      await prepareAnother(stage);
      keepStage(stage);
      for (const line of guide(stage, locale)) say(line);
      if (!once) say(`\n${word("up")}`);
      return asExpected;
    });
    const stopped = stop.then(() => true);
    if (once) return await Promise.race([good, stopped.then(() => false)]);
    await Promise.race([stopped, good.then(() => stop)]);
    return true;
  } finally {
    say(`\n${word("stopping")} …`);
    forgetStage(stage.cloud);
    await stopCloud(stage.cloud);
    say(word("stopped"));
  }
};

const { values } = parseArgs({
  options: {
    once: { type: "boolean", default: false },
    lang: { type: "string", default: "en" },
    "months-ago": { type: "string" },
  },
});

/** More than anybody needs; the Commissions of a local cloud are founded on the first day of 2026. */
const mostMonths = 36;

/** The moment so many months ago; undefined where nobody asks for one. */
const monthsAgo = (text: string | undefined): Instant | undefined => {
  if (text === undefined) return undefined;
  const months = Number(text);
  if (!Number.isInteger(months) || months < 0 || months > mostMonths)
    throw new Plain(`--months-ago takes a whole number from 0 to ${mostMonths}`);
  const now = instantAt(Date.now());
  return momentAt(`${addMonths(dayOf(now), -months)}${now.slice("2026-01-01".length)}`);
};

try {
  const good = await run(
    values.once,
    localeSchema.parse(values.lang),
    monthsAgo(values["months-ago"]),
  );
  process.exit(good ? 0 : 1);
} catch (error) {
  console.error(error instanceof Plain ? error.message : error);
  process.exit(1);
}
