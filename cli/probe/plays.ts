// What a receiver of webhooks must survive, each as messages to it and what it may answer.
import { secondsAfter, type Instant } from "#shared/law/dates.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import { contentType } from "#shared/subscriptions/cloud-event.ts";
import { signedHeaders } from "#shared/webhooks/sign.ts";

/** One message to the receiver. */
export interface ProbeMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the body comes in drops. */
  readonly slowly?: boolean;
}

/** What the messages of one run are made of. */
export interface Stage {
  /** Tells this run from every other, so that a receiver has none of its events yet. */
  readonly run: string;
  readonly now: Instant;
  /** The key that the receiver knows. */
  readonly key: string;
  /** The key that it will know after a rotation. */
  readonly nextKey: string;
}

export interface Play {
  readonly code: string;
  readonly words: Trilingual;
  /** Whether the receiver is to take it (2xx), or to refuse it (4xx, but neither 410 nor 429). */
  readonly expected: "taken" | "refused";
  readonly messages: (stage: Stage) => readonly ProbeMessage[];
}

interface Event {
  readonly sequence?: number;
  readonly type?: string;
  readonly data?: object;
  readonly more?: object;
}

const caseId = "organization-240140000011";

const idOf = ({ run }: Stage, code: string, sequence: number) => `probe_${run}_${code}_${sequence}`;

const eventOf = (stage: Stage, code: string, event: Event): string => {
  const { sequence = 1, type = "registration.places_updated", data = {}, more = {} } = event;
  return JSON.stringify({
    specversion: "1.0",
    id: idOf(stage, code, sequence),
    source: "urn:arnau:cases",
    type,
    subject: caseId,
    time: stage.now,
    datacontenttype: "application/json",
    dataschema: `urn:arnau:data:${type}:1`,
    dataversion: 1,
    sequence: `${String(sequence).padStart(10, "0")}.00`,
    ...more,
    data: { case: { id: caseId, kind: "registration" }, free: sequence, ...data },
  });
};

const message = (
  stage: Stage,
  code: string,
  {
    keys = [stage.key],
    at = stage.now,
    ...event
  }: Event & { keys?: readonly string[]; at?: Instant } = {},
): ProbeMessage => {
  const body = eventOf(stage, code, event);
  const id = idOf(stage, code, event.sequence ?? 1);
  return {
    body,
    headers: { "content-type": contentType, ...signedHeaders(keys, { id, at, body }) },
  };
};

/** Ten minutes are twice what Standard Webhooks tolerates. */
const tooFar = 10 * 60;

/** More than an event of ours is long, and less than receivers should mind. */
const largeBytes = 60_000;

export const plays: readonly Play[] = [
  {
    code: "good",
    words: { en: "a good event", ru: "правильное событие", kk: "дұрыс оқиға" },
    expected: "taken",
    messages: (stage) => [message(stage, "good")],
  },
  {
    code: "wrong-key",
    words: {
      en: "signed with a key that it does not know",
      ru: "подписано неизвестным ключом",
      kk: "белгісіз кілтпен қол қойылған",
    },
    expected: "refused",
    messages: (stage) => [message(stage, "wrong-key", { keys: [stage.nextKey] })],
  },
  {
    code: "tampered",
    words: {
      en: "a body that was changed on the way",
      ru: "тело изменено в пути",
      kk: "денесі жолда өзгертілген",
    },
    expected: "refused",
    messages: (stage) => {
      const sent = message(stage, "tampered");
      return [{ ...sent, body: sent.body.replace('"free":1', '"free":9') }];
    },
  },
  {
    code: "unsigned",
    words: { en: "without a signature", ru: "без подписи", kk: "қолтаңбасыз" },
    expected: "refused",
    messages: (stage) => {
      const { body } = message(stage, "unsigned");
      return [{ body, headers: { "content-type": contentType } }];
    },
  },
  {
    code: "old",
    words: {
      en: "signed ten minutes ago",
      ru: "подписано десять минут назад",
      kk: "он минут бұрын қол қойылған",
    },
    expected: "refused",
    messages: (stage) => [message(stage, "old", { at: secondsAfter(stage.now, -tooFar) })],
  },
  {
    code: "early",
    words: {
      en: "signed for ten minutes from now",
      ru: "подписано на десять минут вперёд",
      kk: "он минут алға қол қойылған",
    },
    expected: "refused",
    messages: (stage) => [message(stage, "early", { at: secondsAfter(stage.now, tooFar) })],
  },
  {
    code: "twice",
    words: { en: "the same event twice", ru: "одно событие дважды", kk: "бір оқиға екі рет" },
    expected: "taken",
    messages: (stage) => [message(stage, "twice"), message(stage, "twice")],
  },
  {
    code: "out-of-order",
    words: {
      en: "a later event of a case before an earlier one",
      ru: "позднее событие дела раньше раннего",
      kk: "істің кейінгі оқиғасы бұрынғысынан бұрын",
    },
    expected: "taken",
    messages: (stage) => [3, 2].map((sequence) => message(stage, "out-of-order", { sequence })),
  },
  {
    code: "unknown-type",
    words: { en: "a type of event that is new", ru: "новый вид события", kk: "оқиғаның жаңа түрі" },
    expected: "taken",
    messages: (stage) => [message(stage, "unknown-type", { type: "registration.something_new" })],
  },
  {
    code: "unknown-fields",
    words: { en: "with fields that are new", ru: "с новыми полями", kk: "жаңа өрістерімен" },
    expected: "taken",
    messages: (stage) => [
      message(stage, "unknown-fields", {
        data: { more: { of: "it" } },
        more: { extension: "new" },
      }),
    ],
  },
  {
    code: "rotated-key",
    words: {
      en: "signed with a new key and with the one that it knows",
      ru: "подписано новым и известным ключами",
      kk: "жаңа және белгілі кілттермен қол қойылған",
    },
    expected: "taken",
    messages: (stage) => [
      message(stage, "rotated-key", { keys: [stage.nextKey, stage.key] }),
      message(stage, "rotated-key", { sequence: 2, keys: [stage.key, stage.nextKey] }),
    ],
  },
  {
    code: "large",
    words: { en: "a body of 60 kB", ru: "тело в 60 кБ", kk: "60 кБ денесі бар" },
    expected: "taken",
    messages: (stage) => [
      message(stage, "large", { data: { words: "ұзақ ".repeat(largeBytes / 9) } }),
    ],
  },
  {
    code: "slow",
    words: {
      en: "a body that comes in drops",
      ru: "тело приходит по каплям",
      kk: "денесі тамшылап келеді",
    },
    expected: "taken",
    messages: (stage) => [{ ...message(stage, "slow"), slowly: true }],
  },
];
