import { isRefused } from "#test/simulation/cloud/clients.ts";
import { formBehind, type Evidence, type RegistrationFile } from "./evidence.ts";

interface Decided {
  readonly round: number;
  readonly sequence: number;
  readonly email: string;
  readonly about: string;
}

const decisionsOf = (evidence: Evidence, { rounds }: RegistrationFile): Decided[] =>
  rounds.flatMap((round, index) => {
    const form = formBehind(evidence.town, round[0]?.entry);
    if (form === undefined) return [];
    return round.flatMap(({ event, entry: { sequence } }) => {
      const { email } = form.contacts;
      if (event.type === "included") {
        return [{ round: index + 1, sequence, email, about: event.number }];
      }
      return event.type === "refused"
        ? [{ round: index + 1, sequence, email, about: form.bin }]
        : [];
    });
  });

/** Every decision is mailed to the one it concerns, and that is on record once (R377-28, R377-28b). */
export const everyDecisionIsToldAndRecordedOnce = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) => {
    const { caseId, rounds } = file;
    const decided = decisionsOf(evidence, file).filter(({ email }) => !isRefused(email));
    const recorded = rounds
      .flat()
      .flatMap(({ event, entry }) =>
        event.type === "notified" ? [{ round: event.round, commandId: entry.commandId }] : [],
      );
    const flaws = decided.flatMap(({ round, sequence, email, about }) => {
      const mails = evidence.town.world.mailbox.filter(
        ({ to, subject }) => to === email && subject.endsWith(` ${about}`),
      );
      const records = recorded.filter((one) => one.round === round);
      return [
        ...(mails.length === 0 ? [`${caseId}: nobody was told of decision ${sequence}`] : []),
        ...(records.length === 1 && records[0]?.commandId === `notice:${sequence}`
          ? []
          : [`${caseId}: the notice of decision ${sequence} is recorded ${records.length} times`]),
      ];
    });
    return recorded.length > decided.length
      ? [...flaws, `${caseId} records notices of no decision`]
      : flaws;
  });

/** The messages about decisions whose applicants no mail server takes a mail for; a person has to look at them. */
export const undeliverableNotices = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap((file) =>
    decisionsOf(evidence, file)
      .filter(({ email }) => isRefused(email))
      .map(({ sequence }) => JSON.stringify({ caseId: file.caseId, sequence })),
  );

/** Nobody is written to who was not decided about. */
export const nobodyElseIsWrittenTo = (evidence: Evidence): string[] => {
  const known = new Set(
    evidence.registrations.flatMap((file) =>
      decisionsOf(evidence, file).map(({ email, about }) => `${email} ${about}`),
    ),
  );
  return evidence.town.world.mailbox.flatMap(({ to, subject }) => {
    const about = subject.slice(subject.lastIndexOf(" ") + 1);
    return known.has(`${to} ${about}`) ? [] : [`a mail about ${about} belongs to no decision`];
  });
};
