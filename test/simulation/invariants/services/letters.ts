// Letters of applications for services: each is sent, is on record as not sent, or was rightly overtaken (L114-15.3a, docs/adr/0042).
import type { AssistanceEvent } from "#shared/assistance/events.ts";
import type { Entry } from "#shared/cases/entry.ts";
import { tellingIn } from "#shared/assistance/notice-of.ts";
import type { WrittenApplication } from "#test/samples/assistance/form.ts";
import { isRefused, isReturned, type SentMail } from "#test/simulation/cloud/clients.ts";
import { serviceEventsOf, type ApplicationFile, type Evidence } from "../evidence.ts";

/** The letters that an application gives rise to, by their entries. */
const tellingEntries = ({ entries }: ApplicationFile) =>
  entries.flatMap((entry) => {
    const telling = tellingIn(serviceEventsOf(entry));
    return telling === undefined ? [] : [{ entry, ...telling }];
  });

const toldIn = ({ entries }: ApplicationFile, of: number) =>
  entries
    .flatMap(serviceEventsOf)
    .flatMap((event) =>
      (event.type === "notified" || event.type === "notice-not-sent") && event.of === of
        ? [event]
        : [],
    );

const happenedIn = ({ entries }: ApplicationFile, type: string): Entry | undefined =>
  entries.find(({ events }) => events.some((event) => event.type === type));

/**
 * Whether a letter may have been overtaken: the case went to the confidential track, where nobody is written to (G47), or
 * nobody writes to the deceased.
 */
const isOvertaken = (
  file: ApplicationFile,
  { notice, event }: ReturnType<typeof tellingEntries>[number],
): boolean => {
  if (happenedIn(file, "handed-over") !== undefined) return true;
  const isOfDeath = event.type === "services-completed" && event.why === "died";
  // Of a death the one hears who acted for the person, if there is one.
  return isOfDeath && notice === "completed";
};

/** Every letter of an entry goes out once on record, or it is on record why not, or it was overtaken. */
export const everyLetterOfServicesIsToldOrOvertaken = ({ applications }: Evidence): string[] =>
  applications.flatMap((file) =>
    tellingEntries(file).flatMap((telling) => {
      const { sequence } = telling.entry;
      const told = toldIn(file, sequence);
      // To each addressee one sent letter on record; what failed once may be sent later.
      const sent = told.filter(({ type }) => type === "notified").map(({ to }) => to);
      const flaws = new Set(sent).size === sent.length ? [] : ["is on record twice"];
      if (told.length === 0 && !isOvertaken(file, telling)) flaws.push("was told to nobody");
      return flaws.map((flaw) => `${file.caseId}/${sequence}: ${telling.notice} ${flaw}`);
    }),
  );

/** What stands on record as sent was taken by the mail server, and nothing else of applications was. */
export const everySentLetterOfServicesIsOfItsCase = ({
  applications,
  town,
}: Evidence): string[] => {
  const mails = Map.groupBy(town.world.mailbox, ({ about }) => about.split("/")[0] ?? "");
  return applications.flatMap((file) => {
    const own = mails.get(file.caseId) ?? [];
    const telling = new Set(tellingEntries(file).map(({ entry }) => entry.sequence));
    const strange = own.filter(({ about }) => !telling.has(Number(about.split("/")[1])));
    const recorded = file.entries
      .flatMap(serviceEventsOf)
      .flatMap((event) => (event.type === "notified" ? [event.messageId] : []));
    const missing = recorded.filter((id) => !own.some(({ messageId }) => messageId === id));
    return [
      ...strange.map(({ about }) => `a mail about ${about} tells of nothing`),
      ...missing.map(
        (id) => `${file.caseId}: ${id} is on record, and the mail server never took it`,
      ),
    ];
  });
};

const addressesIn = (form: WrittenApplication) => ({
  people: form.contacts.email,
  representative: form.representative?.email,
});

/** When mails were sent is not known to the mailbox; whatever tells of an entry is sent after it. */
const toldAfter = ({ about }: SentMail, sequence: number): boolean =>
  Number(about.split("/")[1]) > sequence;

/** Nobody is written to who is no part of the case, nor a representative who is reported or acts no more (L114-13.2). */
export const nobodyIsToldWhoMayNotHear = ({ applications, town }: Evidence): string[] =>
  applications.flatMap((file) => {
    const { caseId, applied } = file;
    if (applied === undefined) return [];
    const { people, representative } = addressesIn(applied.form);
    const mails = town.world.mailbox.filter(({ about }) => about.startsWith(`${caseId}/`));
    const strange = mails.filter(({ to }) => to !== people && to !== representative);
    const silent = silentFrom(file);
    const late = mails.filter(
      (mail) =>
        representative !== undefined &&
        mail.to === representative &&
        toldAfter(mail, silent) &&
        !isOfTheEnd(file, mail),
    );
    return [
      ...strange.map(({ about }) => `a mail about ${about} went to a stranger`),
      ...late.map(({ about }) => `a representative who may not hear was told of ${about}`),
    ];
  });

/** The one thing that a representative is told afterwards: that the representation has ended. */
const isOfTheEnd = ({ entries }: ApplicationFile, { about }: SentMail): boolean =>
  entries[Number(about.split("/")[1]) - 1]?.events.some(
    ({ type }) => type === "representation-ended",
  ) === true;

type Silence = "reported" | "ended" | "doubted";

/** What an event has to say of a silence: that it begins, or that it is over. */
const silenceIn = (event: AssistanceEvent): Partial<Record<Silence, boolean>> => {
  switch (event.type) {
    case "abuse-reported":
      return { reported: true };
    case "abuse-unfounded":
      return { reported: false };
    case "representation-ended":
      return { ended: true };
    case "answered":
    case "checked-by-hand":
      return { doubted: event.value !== "clear" };
    case "representation-confirmed":
      return { doubted: false };
    default:
      return {};
  }
};

/** The entry from which on a representative may hear nothing, to the end: reported, in question, or no representative any more. */
const silentFrom = (file: ApplicationFile): number => {
  const since = new Map<string, number>();
  for (const entry of file.entries) {
    for (const [why, begins] of serviceEventsOf(entry).flatMap((one) =>
      Object.entries(silenceIn(one)),
    )) {
      // What was held back meanwhile may go out then.
      if (begins) since.set(why, since.get(why) ?? entry.sequence);
      else since.delete(why);
    }
  }
  return Math.min(...since.values(), Number.MAX_SAFE_INTEGER);
};

/** After a case was handed over the person is written to once at the most, and nobody besides (G47). */
export const theConfidentialTrackIsQuiet = ({ applications, town }: Evidence): string[] =>
  applications.flatMap((file) => {
    const handed = happenedIn(file, "handed-over");
    if (handed === undefined) return [];
    const later = town.world.mailbox.filter(
      ({ about }) =>
        about.startsWith(`${file.caseId}/`) && Number(about.split("/")[1]) >= handed.sequence,
    );
    const { representative } =
      file.applied === undefined ? { representative: undefined } : addressesIn(file.applied.form);
    const about = new Set(later.map((mail) => mail.about));
    const others = later.filter(({ to }) => to === representative);
    return [
      ...(about.size <= 1 ? [] : [`${file.caseId} is written about after it was handed over`]),
      ...others.map(() => `${file.caseId}: a representative is told of the hand-over`),
    ];
  });

/** The messages about letters that no mail server takes; a person looks at them. Some may be put aside, some must be. */
export const refusedLetters = ({
  applications,
}: Pick<Evidence, "applications">): readonly {
  readonly body: string;
  readonly isSure: boolean;
}[] =>
  applications.flatMap((file) =>
    tellingEntries(file).flatMap(({ entry: { sequence } }) => {
      const isSure = toldIn(file, sequence).some(
        (event) => event.type === "notice-not-sent" && event.reason === "mail-refused",
      );
      // Where every attempt had failed before, that stands on record.
      return isSure || hasRefusing(file)
        ? [{ body: JSON.stringify({ caseId: file.caseId, sequence }), isSure }]
        : [];
    }),
  );

/** Whether an application gives an address that no mail server takes. */
const hasRefusing = ({ applied }: ApplicationFile): boolean =>
  applied !== undefined &&
  Object.values(addressesIn(applied.form)).some((email) => email !== undefined && isRefused(email));

/** A letter that came back is on record, so that somebody tells its addressee otherwise (L114-15.3a). */
export const everyReturnedLetterOfServicesIsOnRecord = ({
  applications,
  town,
}: Evidence): string[] => {
  const returned = new Set(
    town.world.mailbox.filter(({ to }) => isReturned(to)).map(({ messageId }) => messageId),
  );
  const put = town.world.queues
    .waiting("mail-status-dead")
    .map(({ body }) => body)
    .join("\n");
  return applications.flatMap((file) => {
    const events = file.entries.flatMap(serviceEventsOf);
    const bounced = new Set(
      events.flatMap((event) => (event.type === "notice-bounced" ? [event.messageId] : [])),
    );
    return events.flatMap((event) =>
      event.type === "notified" &&
      returned.has(event.messageId) &&
      !bounced.has(event.messageId) &&
      !put.includes(`"${event.messageId}"`)
        ? [`${file.caseId}: the return of ${event.messageId} is not on record`]
        : [],
    );
  });
};
