import { isTelling, noticeOfEvent } from "#shared/notices/notice-of.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { epochMilliseconds } from "#shared/law/dates.ts";
import { readFeedback } from "#functions/mail-status/feedback.ts";
import { deadOf } from "#test/simulation/functions/parts.ts";
import { isRefused, isReturned } from "#test/simulation/cloud/clients.ts";
import { filingBehind, type Evidence, type RegistrationFile } from "./evidence.ts";

/** Something that somebody is to be told of: what of, and at which address. */
interface ToTell {
  readonly about: string;
  readonly sequence: number;
  readonly notice: string;
  readonly email: string;
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
    if (event === undefined || email === undefined) continue;
    const { sequence } = entry;
    const about = `${caseId}/${sequence}`;
    all.push({ about, sequence, notice: noticeOfEvent[event.type], email });
  }
  return all;
};

/** Every decision is mailed to the one it concerns, and that is on record once (R377-28, R377-28b). */
export const everyDecisionIsToldAndRecordedOnce = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) => {
    const { caseId, rounds } = file;
    const toTell = toTellIn(evidence, file).filter(({ email }) => !isRefused(email));
    const recorded = rounds
      .flat()
      .flatMap(({ event, entry }) =>
        event.type === "notified" ? [{ ...event, commandId: entry.commandId }] : [],
      );
    const flaws = toTell.flatMap(({ about, sequence, notice, email }) => {
      const isTold = evidence.town.world.mailbox.some(
        (mail) => mail.about === about && mail.to === email,
      );
      const records = recorded.filter((one) => one.of === sequence && one.notice === notice);
      return [
        ...(isTold ? [] : [`${caseId}: nobody was told of ${notice} ${sequence}`]),
        ...(records.length === 1 && records[0]?.commandId === `notice:${sequence}`
          ? []
          : [`${caseId}: the notice of ${sequence} is recorded ${records.length} times`]),
      ];
    });
    return recorded.length > toTell.length
      ? [...flaws, `${caseId} records notices of nothing`]
      : flaws;
  });

/** The messages about decisions whose applicants no mail server takes a mail for; a person has to look at them. */
export const undeliverableNotices = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) =>
    toTellIn(evidence, file)
      .filter(({ email }) => isRefused(email))
      .map(({ sequence }) => JSON.stringify({ caseId: file.caseId, sequence })),
  );

/** Nobody is written to who was not decided about. */
export const nobodyElseIsWrittenTo = (evidence: Evidence): string[] => {
  const known = new Set(
    evidence.registrations.flatMap((file) =>
      toTellIn(evidence, file).map(({ email, about }) => `${email} ${about}`),
    ),
  );
  return evidence.town.world.mailbox.flatMap(({ to, about }) =>
    known.has(`${to} ${about}`) ? [] : [`a mail about ${about} belongs to no decision`],
  );
};

/** A report about a mail that a case does not know: a crash between sending and recording sends another one. */
const isUnknownReturn = ({ registrations }: Evidence, messageId: string, at: number) =>
  !registrations.some(({ entries }) =>
    entries.some(
      (entry) =>
        epochMilliseconds(entry.at) < at &&
        eventsOf(entry).some((event) => event.type === "notified" && event.messageId === messageId),
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
