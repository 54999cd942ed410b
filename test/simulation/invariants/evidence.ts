// What a run leaves behind, read from where it lies: the tables, the queues, the mailbox, the answers.
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { assistanceEventSchema, type AssistanceEvent } from "#shared/assistance/events.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { stateAfter as stateOfKindAfter } from "#shared/cases/fold.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { supplierFormSchema, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { entryOf } from "#shared/store/dynamo-cases.ts";
import type { Applied } from "#test/simulation/actors/families/applying.ts";
import type { Filing } from "#test/simulation/actors/filing.ts";
import type { Town } from "#test/simulation/actors/town.ts";
import type { Item } from "#test/simulation/cloud/item-size.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";

/** One thing that happened, with the entry that holds it. */
export interface Happened {
  readonly event: RegistrationEvent;
  readonly entry: Entry;
}

/** A registration with its history, its state and its last application. */
export interface RegistrationFile {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
  readonly state: Registration;
  readonly application: SupplierForm | undefined;
  /** What happened, divided into rounds: each begins with an application. */
  readonly rounds: readonly (readonly Happened[])[];
}

/** An application for services with its history, its state, and what was filed. */
export interface ApplicationFile {
  readonly caseId: CaseId;
  readonly entries: readonly Entry[];
  readonly state: Assistance;
  readonly applied: Applied | undefined;
}

/** What a run came to: how many cases, and how often an event happened in any history. */
export const outcomes = {
  cases: "cases",
  commands: "commands on record",
  saved: "applications",
  "signature-confirmed": "signatures confirmed later",
  "signature-rejected": "signatures rejected later",
  "prices-compared": "applications with devices",
  included: "included",
  refused: "refused",
  "change-accepted": "changes accepted",
  "change-refused": "changes refused",
  "application-ended": "taken back or overtaken",
  "vote-tied": "ties voted again",
  "conflict-declared": "conflicts declared",
  "presiding-elected": "others elected to preside over a case",
  transferred: "transfers",
  "places-updated": "updates of free places",
  kept: "kept after a hearing",
  removed: "removed",
  "restored-by-court": "restored by a court",
  "appeal-registered": "appeals",
  "notice-bounced": "notices that came back",
  reminded: "reminders",
  "terms-reprojected": "cases whose terms another calendar moved",
  erased: "erased",
  "mandate-ended": "mandates cut short",
  "member-appointed": "mandates given anew",
  "chair-elected": "chairs elected",
  closed: "sittings closed",
  "protocol-signed": "protocols signed",
  received: "applications for services",
  "handed-over": "handed to the confidential track",
  "provision-decided": "provision decided",
  "provision-refused": "provision refused",
  "place-held": "places held",
  "place-queued": "waits for a place",
  "plan-made": "individual plans",
  "services-completed": "services completed",
  "letters-of-death": "letters to organisations about a death",
} as const;
export type Outcome = keyof typeof outcomes;

export interface Evidence {
  readonly town: Town;
  /** Histories of every kind, by case. */
  readonly histories: ReadonlyMap<CaseId, readonly Entry[]>;
  readonly registrations: readonly RegistrationFile[];
  readonly applications: readonly ApplicationFile[];
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** New applications that came in before the notice of the refusal was recorded. */
  readonly impatient: number;
}

const entriesIn = (items: readonly Item[]): Map<CaseId, Entry[]> => {
  const histories = new Map<CaseId, Entry[]>();
  for (const item of items) {
    const entry = entryOf(item);
    histories.set(entry.caseId, [...(histories.get(entry.caseId) ?? []), entry]);
  }
  for (const entries of histories.values())
    entries.sort((one, other) => one.sequence - other.sequence);
  return histories;
};

/** The state after these entries, by the production's own evolution and nothing else. */
export const replay = (entries: readonly Entry[]): Registration =>
  entries.reduce(stateAfter, noRegistration);

/** An application for services after these entries, by the production's own evolution. */
export const replayApplication = (entries: readonly Entry[]): Assistance =>
  stateOfKindAfter(assistanceKind, entries);

/** The events of an entry of an application for services. */
export const serviceEventsOf = ({ events }: Pick<Entry, "events">): readonly AssistanceEvent[] =>
  events.map((raw) => assistanceEventSchema.parse(raw));

const roundsIn = (entries: readonly Entry[]): Happened[][] => {
  const rounds: Happened[][] = [];
  for (const entry of entries) {
    for (const raw of entry.events) {
      const event = registrationEventSchema.parse(raw);
      if (event.type === "saved") rounds.push([]);
      rounds.at(-1)?.push({ event, entry });
    }
  }
  return rounds;
};

export const submitIdOf = ({ command, portal, key }: Filing) => `${command}:${portal}#${key}`;

/** What was filed that an entry holds. */
export const filingBehind = (
  { filings }: Pick<Town, "filings">,
  entry: Entry | undefined,
): Filing | undefined =>
  filings.find((one) => one.caseId === entry?.caseId && submitIdOf(one) === entry.commandId);

/** The application that an entry saved, as the one who filed it wrote it. */
export const formBehind = (
  town: Pick<Town, "filings">,
  entry: Entry | undefined,
): SupplierForm | undefined => {
  const filing = filingBehind(town, entry);
  return filing === undefined || filing.command === "applyForRemoval"
    ? undefined
    : supplierFormSchema.parse(filing.form);
};

const isOutcome = (type: string): type is Outcome => Object.hasOwn(outcomes, type);

/** How often each of the events that are counted is in these entries. */
const happened = (entries: readonly Entry[]): Partial<Record<Outcome, number>> => {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { type } of entries.flatMap(({ events }) => events)) {
    if (isOutcome(type)) counts[type] = (counts[type] ?? 0) + 1;
  }
  return counts;
};

/** A letter to an organisation is about a specialist that it lists. */
const lettersOfDeathIn = (registrations: readonly RegistrationFile[]): number =>
  registrations
    .flatMap(({ rounds }) => rounds.flat())
    .filter(({ event }) => event.type === "notified" && event.to !== undefined).length;

export const gatherEvidence = (town: Town): Evidence => {
  const items = town.world.tableNamed(tableNames.cases).all();
  const histories = entriesIn(items.filter(({ kind }) => kind?.S !== "unheard-of"));
  const registrations = [...histories]
    .filter(([, [first]]) => first?.kind === registrationKind.name)
    .map(([caseId, entries]): RegistrationFile => {
      const application = formBehind(
        town,
        entries.findLast(({ command }) => command === "submit" || command === "submitChange"),
      );
      const state = replay(entries);
      return { caseId, entries, state, application, rounds: roundsIn(entries) };
    });
  const applications = [...histories]
    .filter(([, [first]]) => first?.kind === assistanceKind.name)
    .map(([caseId, entries]): ApplicationFile => ({
      caseId,
      entries,
      state: replayApplication(entries),
      applied: town.applied.find((one) => one.caseId === caseId),
    }));
  const early = registrations.flatMap(({ entries }) =>
    entries.filter(
      (one, place) => one.command === "submit" && entries[place - 1]?.command === "closeVote",
    ),
  );
  const all = [...histories.values()].flat();
  return {
    town,
    histories,
    impatient: early.length,
    registrations,
    applications,
    outcomes: {
      ...happened(all),
      commands: all.length,
      cases: registrations.length,
      "letters-of-death": lettersOfDeathIn(registrations),
    },
  };
};

/** The content of an item as plain values. */
export const plainItem = (item: Item): Record<string, unknown> => unmarshall(item);
