import * as z from "zod";
import { command, reading } from "#cli/command.ts";
import { answer, usage } from "#cli/outcome.ts";
import { plays } from "#cli/probe/plays.ts";
import { probe, type Played, type ProbeReply } from "#cli/probe/probe.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { readKey } from "#shared/webhooks/keys.ts";

const notAnAddress = usage("not-an-address", {
  en: "not an address that begins with http:// or https://",
  ru: "не адрес, начинающийся с http:// или https://",
  kk: "http:// немесе https:// деп басталатын мекенжай емес",
});

const notAKey = usage("not-a-key", {
  en: "not a key that signs: whsec_ or whsk_ and base64",
  ru: "не ключ, которым подписывают: whsec_ или whsk_ и base64",
  kk: "қол қоятын кілт емес: whsec_ немесе whsk_ және base64",
});

/** The secret that Standard Webhooks publishes for tests. */
const publishedKey = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/** A key that no receiver knows yet. */
const nextKey = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

const signs = (text: string): boolean => {
  try {
    const key = readKey(text);
    return key.scheme === "v1" || key.privateKey !== undefined;
  } catch {
    return false;
  }
};

const words: Readonly<Record<"passed" | "failed" | "whole" | "some", Trilingual>> = {
  passed: { en: "survived", ru: "выдержал", kk: "шыдады" },
  failed: { en: "FAILED", ru: "НЕ ВЫДЕРЖАЛ", kk: "ШЫДАМАДЫ" },
  whole: {
    en: "the receiver survives everything",
    ru: "получатель выдерживает всё",
    kk: "қабылдаушы бәріне шыдайды",
  },
  some: {
    en: "the receiver does not survive everything",
    ru: "получатель выдерживает не всё",
    kk: "қабылдаушы бәріне шыдамайды",
  },
};

const said = ({ status, why, seconds }: ProbeReply): string =>
  `${status ?? why ?? "?"} (${seconds.toFixed(1)} s)`;

const lineOf = ({ code, expected, replies, passed }: Played, locale: Locale): string => {
  const about = plays.find((play) => play.code === code)?.words[locale] ?? "";
  const verdict = words[passed ? "passed" : "failed"][locale];
  const wanted = expected === "taken" ? "2xx" : "4xx";
  return `${verdict.padEnd(12)} ${code.padEnd(15)} ${wanted}: ${replies.map(said).join(", ")}  ${about}`;
};

export const webhookProbe = command({
  path: ["webhook-probe"],
  summary: {
    en: "play the cases that a receiver of webhooks must survive, and report",
    ru: "разыграть случаи, которые получатель вебхуков должен выдержать, и сообщить итог",
    kk: "вебхук қабылдаушысы шыдауы тиіс жағдайларды ойнап, нәтижесін айту",
  },
  arguments: [
    {
      name: "url",
      words: {
        en: "address of the receiver",
        ru: "адрес получателя",
        kk: "қабылдаушының мекенжайы",
      },
    },
  ],
  options: [
    {
      flags: "--key <key>",
      words: {
        en: "the key that signs, whsec_… or whsk_…; without it, the published test secret",
        ru: "ключ подписи, whsec_… или whsk_…; без него — опубликованный тестовый секрет",
        kk: "қол қоятын кілт, whsec_… немесе whsk_…; онсыз жарияланған сынақ құпиясы",
      },
    },
  ],
  input: z.object({
    url: reading(z.url({ protocol: /^https?$/ }), notAnAddress),
    key: reading(z.string().refine(signs), notAKey).default(publishedKey),
  }),
  run: async ({ url, key }, desk, locale) => {
    const now = desk.now();
    const run = epochMilliseconds(now).toString(36);
    const played = await probe(desk.post, url, { run, now, key, nextKey });
    const isWhole = played.every(({ passed }) => passed);
    const lines = played.map((one) => lineOf(one, locale));
    const verdict = words[isWhole ? "whole" : "some"][locale];
    return answer({ url, survived: isWhole, plays: played }, [...lines, verdict], isWhole);
  },
});
