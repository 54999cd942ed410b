import { isTelling, noticeOfEvent } from "#shared/notices/notice-of.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { readFeedback } from "#functions/mail-status/feedback.ts";
import { deadOf } from "#test/simulation/functions/parts.ts";
import { isRefused, isReturned } from "#test/simulation/cloud/clients.ts";
import { lettersOfDeath } from "./deaths.ts";
import { filingBehind, type Evidence, type RegistrationFile } from "./evidence.ts";

/** Something that somebody is to be told of: what of, and at which address. */
interface ToTell {
  readonly about: string;
  readonly sequence: number;
  readonly notice: string;
  readonly email: string;
  /** The organisation that is told of a death (G26); undefined where the supplier itself is told. */
  readonly to?: CaseId;
  /** Whether they must be told; otherwise they may. */
  readonly isSure: boolean;
}

const eventsOf = ({ events }: Entry) => events.map((raw) => registrationEventSchema.parse(raw));

const tellingIn = (entry: Entry) => eventsOf(entry).find(isTelling);

/** A decision on an application is told by that one, anything else by the one that stands. */
const isOfApplication = (type: string) =>
  !["non-compliance-opened", "kept", "removed"].includes(type);

const addressFor = (
  { town }: Evidence,
  entries: readonly Entry[],
  state: Registration,
  entry: Entry,
): string | undefined => {
  const event = tellingIn(entry);
  if (event === undefined) return undefined;
  if (event.type === "removed") {
    // Nobody is written to after a death (G26); who asked to go is written to as it asked (R377-A3.7).
    if (event.ground === "R377-32.3b") return undefined;
    if (event.ground === "R377-32.1a") {
      const asked = entries.findLast(
        (one) => one.command === "applyForRemoval" && one.sequence < entry.sequence,
      );
      return filingBehind(town, asked)?.form.contacts.email;
    }
  }
  const place = isOfApplication(event.type) ? state.application : state.account?.application;
  return filingBehind(town, entries[(place ?? 0) - 1])?.form.contacts.email;
};

const toTellIn = (evidence: Evidence, { caseId, entries }: RegistrationFile): ToTell[] => {
  const all: ToTell[] = [];
  let state = noRegistration;
  for (const entry of entries) {
    state = stateAfter(state, entry);
    const event = tellingIn(entry);
    const email = addressFor(evidence, entries, state, entry);
    if (event === undefined) continue;
    const { sequence } = entry;
    const about = { about: `${caseId}/${sequence}`, sequence, notice: noticeOfEvent[event.type] };
    if (email !== undefined) all.push({ ...about, email, isSure: true });
    if (event.type !== "removed" || event.ground !== "R377-32.3b") continue;
    const letters = lettersOfDeath(evidence, { caseId }, entry);
    all.push(...letters.map((letter) => ({ ...about, ...letter })));
  }
  return all;
};

/** The name of the command that records a letter of a notice. */
const recordIdOf = (what: "notice" | "not-sent", { sequence, to }: ToTell): string =>
  to === undefined ? `${what}:${sequence}` : `${what}:${sequence}:${to}`;

/** What is wrong with one letter: not sent, or not on record once. */
const letterFlaws = (
  { town }: Evidence,
  { caseId, entries }: RegistrationFile,
  letter: ToTell,
): string[] => {
  const { about, sequence, notice, email, isSure } = letter;
  const given = (what: "notice" | "not-sent") =>
    entries.filter(({ commandId }) => commandId === recordIdOf(what, letter)).length;
  if (isRefused(email)) {
    const isNoted = given("not-sent") === 1 || !isSure;
    return isNoted ? [] : [`${caseId}: that nobody could be told of ${sequence} is not on record`];
  }
  const isTold = town.world.mailbox.some((mail) => mail.about === about && mail.to === email);
  const records = given("notice");
  if (!isSure && !isTold && records === 0) return [];
  return [
    ...(isTold || !isSure ? [] : [`${caseId}: nobody was told of ${notice} ${sequence}`]),
    ...(records === 1 || !isSure
      ? []
      : [`${caseId}: the notice of ${sequence} is recorded ${records} times`]),
  ];
};

/** Every decision is mailed to the one it concerns, and that is on record once, as it is where no mail can be sent (R377-28, R377-28b, G31). */
export const everyDecisionIsToldAndRecordedOnce = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) => {
    const toTell = toTellIn(evidence, file);
    const strange = file.rounds
      .flat()
      .flatMap(({ event }) => (event.type === "notified" ? [event] : []))
      .filter(
        ({ of, notice, to }) =>
          !toTell.some((one) => one.sequence === of && one.notice === notice && one.to === to),
      );
    return [
      ...toTell.flatMap((letter) => letterFlaws(evidence, file, letter)),
      ...strange.map(({ of }) => `${file.caseId} records a notice of ${of}, which is none`),
    ];
  });

/** The messages about decisions of which no mail server takes a mail; a person has to look at them. Some may be put aside, some must be. */
export const undeliverableNotices = (
  evidence: Evidence,
): readonly { readonly body: string; readonly isSure: boolean }[] =>
  evidence.registrations.flatMap((file) =>
    toTellIn(evidence, file)
      .filter(({ email }) => isRefused(email))
      .map(({ sequence, isSure }) => ({
        body: JSON.stringify({ caseId: file.caseId, sequence }),
        isSure,
      })),
  );

/** Nobody is written to who was not decided about. */
export const nobodyElseIsWrittenTo = (evidence: Evidence): string[] => {
  const known = new Set(
    evidence.registrations.flatMap((file) =>
      toTellIn(evidence, file).map(({ email, about }) => `${email} ${about}`),
    ),
  );
  const ofServices = new Set(evidence.applications.map(({ caseId }) => String(caseId)));
  return evidence.town.world.mailbox.flatMap(({ to, about }) =>
    known.has(`${to} ${about}`) || ofServices.has(about.split("/")[0] ?? "")
      ? []
      : [`a mail about ${about} belongs to no decision`],
  );
};

/** A report about a mail that a case does not know: a crash between sending and recording sends another one. */
const isUnknownReturn = ({ histories }: Evidence, messageId: string, at: number) =>
  ![...histories.values()].some((entries) =>
    entries.some(
      (entry) =>
        epochMilliseconds(entry.at) < at &&
        entry.events.some((event) => event.type === "notified" && event["messageId"] === messageId),
    ),
  );

/** A notice that came back is on record, so that somebody tells the supplier otherwise (R377-28b, G31). */
export const everyReturnedNoticeIsOnRecord = (evidence: Evidence): string[] => {
  const returned = new Set(
    evidence.town.world.mailbox
      .filter(({ to }) => isReturned(to))
      .map(({ messageId }) => messageId),
  );
  return evidence.registrations.flatMap(({ caseId, entries }) => {
    const events = entries.flatMap(eventsOf);
    const bounced = new Set(
      events.flatMap((event) => (event.type === "notice-bounced" ? [event.messageId] : [])),
    );
    const reported = new Set(
      evidence.town.world.queues
        .waiting(deadOf("mail-status"))
        .map(({ body }) => readFeedback(body))
        .flatMap((read) =>
          read.read === "feedback" && read.feedback.what === "came-back"
            ? [read.feedback.messageId]
            : [],
        ),
    );
    return events.flatMap((event) =>
      event.type === "notified" &&
      returned.has(event.messageId) &&
      !bounced.has(event.messageId) &&
      !reported.has(event.messageId)
        ? [`${caseId}: the return of ${event.messageId} is not on record`]
        : [],
    );
  });
};

/** What was put aside of the mail server's reports is about mails that no case knew then. */
export const onlyUnknownReturnsArePutAside = (evidence: Evidence): string[] =>
  evidence.town.world.queues.waiting(deadOf("mail-status")).flatMap(({ body, sentAt }) => {
    const read = readFeedback(body);
    const isKnown =
      read.read !== "feedback" ||
      read.feedback.what !== "came-back" ||
      !isUnknownReturn(evidence, read.feedback.messageId, sentAt);
    return isKnown ? [`mail-status: a good report was put aside`] : [];
  });
