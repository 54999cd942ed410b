// What a run leaves behind, read from where it lies: the tables, the queues, the mailbox, the answers.
import { unmarshall } from "@aws-sdk/util-dynamodb";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { registrationEventSchema, type RegistrationEvent } from "#shared/registration/events.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { supplierFormSchema, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { stateAfter } from "#shared/registration/replay.ts";
import { noRegistration, type Registration } from "#shared/registration/state.ts";
import { entryOf } from "#shared/store/dynamo-cases.ts";
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

/** What a run came to, counted. */
export const outcomes = {
  cases: "cases",
  rounds: "applications",
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
  "appeal-registered": "appeals",
  "notice-bounced": "notices that came back",
  reminded: "reminders",
  erased: "erased",
} as const;
export type Outcome = keyof typeof outcomes;

export interface Evidence {
  readonly town: Town;
  /** Histories of every kind, by case. */
  readonly histories: ReadonlyMap<CaseId, readonly Entry[]>;
  readonly registrations: readonly RegistrationFile[];
  readonly outcomes: Readonly<Record<Outcome, number>>;
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
  const events = registrations.flatMap(({ rounds }) =>
    rounds.flat().map(({ event }) => event.type),
  );
  const count = (type: RegistrationEvent["type"]) => events.filter((one) => one === type).length;
  const early = registrations.flatMap(({ entries }) =>
    entries.filter(
      (one, place) => one.command === "submit" && entries[place - 1]?.command === "closeVote",
    ),
  );
  return {
    town,
    histories,
    impatient: early.length,
    registrations,
    outcomes: {
      cases: registrations.length,
      rounds: count("saved"),
      included: count("included"),
      refused: count("refused"),
      "change-accepted": count("change-accepted"),
      "change-refused": count("change-refused"),
      "application-ended": count("application-ended"),
      "vote-tied": count("vote-tied"),
      "conflict-declared": count("conflict-declared"),
      "presiding-elected": count("presiding-elected"),
      transferred: count("transferred"),
      "places-updated": count("places-updated"),
      kept: count("kept"),
      removed: count("removed"),
      "appeal-registered": count("appeal-registered"),
      "notice-bounced": count("notice-bounced"),
      reminded: count("reminded"),
      erased: count("erased"),
    },
  };
};

/** The content of an item as plain values. */
export const plainItem = (item: Item): Record<string, unknown> => unmarshall(item);
