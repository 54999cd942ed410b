// How the person's rights, letters and the end of the keeping change a case.
import type { Happening } from "#shared/cases/kind.ts";
import type { Instant } from "#shared/law/dates.ts";
import type { EventOf } from "./events.ts";
import { noAssistance, type Assistance, type AssistanceLetter } from "./state.ts";

type NotedEvent = EventOf<
  | "withdrawn"
  | "complaint-filed"
  | "complaint-answered"
  | "representation-ended"
  | "representation-confirmed"
  | "abuse-reported"
  | "abuse-unfounded"
  | "offence-reported"
  | "appeal-registered"
  | "legal-hold-ended"
  | "notified"
  | "notice-not-sent"
  | "notice-bounced"
  | "told-otherwise"
  | "terms-reprojected"
  | "reminded"
  | "erased"
>;

type LetterEvent = EventOf<"notified" | "notice-not-sent" | "notice-bounced" | "told-otherwise">;

const letterAfter = (
  before: AssistanceLetter | undefined,
  event: LetterEvent,
  at: Instant,
): AssistanceLetter => {
  const known = {
    to: event.to,
    notice: "notice" in event ? event.notice : before?.notice,
    at: before?.at ?? at,
    messageId: before?.messageId,
    toldAt: before?.toldAt,
  };
  switch (event.type) {
    case "notified":
      return {
        ...known,
        at,
        messageId: event.messageId,
        missed: undefined,
        toldAt: known.toldAt ?? at,
      };
    case "notice-not-sent":
      return { ...known, missed: "not-sent" };
    case "notice-bounced":
      return { ...known, missed: "returned" };
    case "told-otherwise":
      return { ...known, missed: undefined, toldAt: known.toldAt ?? at };
  }
};

const withLetter = (assistance: Assistance, event: LetterEvent, at: Instant): Assistance => {
  const letters = assistance.told[event.of] ?? [];
  const before = letters.find(({ to }) => to === event.to);
  const after = letterAfter(before, event, at);
  const others = letters.filter(({ to }) => to !== event.to);
  return { ...assistance, told: { ...assistance.told, [event.of]: [...others, after] } };
};

/** What was noted of a case. */
export const noted = (assistance: Assistance, event: NotedEvent, { at }: Happening): Assistance => {
  const { complaints, representation } = assistance;
  switch (event.type) {
    case "withdrawn":
      return { ...assistance, state: "withdrawn", endedAt: at, openSignature: undefined };
    case "complaint-filed":
      return {
        ...assistance,
        complaints: [
          ...complaints,
          { number: event.complaint, about: event.about, filedAt: at, answeredAt: undefined },
        ],
      };
    case "complaint-answered":
      return {
        ...assistance,
        complaints: complaints.map((one) =>
          one.number === event.complaint ? { ...one, answeredAt: at } : one,
        ),
      };
    case "representation-ended":
      return {
        ...assistance,
        representation: representation && {
          ...representation,
          ended: event.why,
          reported: false,
          doubted: false,
        },
      };
    case "representation-confirmed":
      return {
        ...assistance,
        representation: representation && { ...representation, doubted: false },
      };
    case "abuse-reported":
      return {
        ...assistance,
        representation: representation && { ...representation, reported: true },
      };
    case "abuse-unfounded":
      return {
        ...assistance,
        representation: representation && { ...representation, reported: false },
      };
    case "appeal-registered":
      return { ...assistance, legalHold: true };
    case "legal-hold-ended":
      return { ...assistance, legalHold: false };
    case "notified":
    case "notice-not-sent":
    case "notice-bounced":
    case "told-otherwise":
      return withLetter(assistance, event, at);
    case "reminded":
      return { ...assistance, reminded: [...assistance.reminded, event.about] };
    case "offence-reported":
    case "terms-reprojected":
      return assistance;
    case "erased":
      return { ...noAssistance, state: "erased", edition: assistance.edition };
  }
};
