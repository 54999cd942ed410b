// The watcher among everything it works with, in memory: cases, their keys and files, the days, and a
// relay that brings the days up to date when it is told to.
import { watchHandler } from "#functions/watch-terms/handler.ts";
import { changesReadModels as changesAssistance } from "#shared/assistance/effects.ts";
import { assistanceEventSchema } from "#shared/assistance/events.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { keptKeyOf, placeOfCase } from "#shared/documents/places.ts";
import type { CaseFileStore, DocumentStore } from "#shared/documents/ports.ts";
import { waitingDays } from "#shared/documents/record.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import type { WorkCalendar } from "#shared/law/calendar.ts";
import { addDays, dayOf, daySchema, type Day, type Instant } from "#shared/law/dates.ts";
import type { Effect } from "#shared/cases/effect.ts";
import { changesReadModels } from "#shared/registration/effects.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { DocumentId } from "#shared/registration/forms/documents.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { CalendarInUse } from "#shared/store/calendar-in-use.ts";
import { loadCase, type Desk } from "#shared/store/desk.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import type { Watch } from "#shared/store/watch.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryDocuments } from "#test/fakes/documents.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { erasingCases, keepOnWatch } from "#test/fakes/watch.ts";
import { documentId, documentRecord } from "#test/samples/files/record.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";

export const day = (text: string): Day => daySchema.parse(text);

/** Whether an entry changes when the watch is to look at its case. */
const changesDays = ({ kind, events }: Entry): boolean =>
  kind === "assistance"
    ? events.some((event) => changesAssistance(assistanceEventSchema.parse(event)))
    : events.some((event) => changesReadModels(registrationEventSchema.parse(event)));

/** The ports of one run of the watcher, each of which may be made to fail. */
export interface Ports {
  readonly cases: CaseStore;
  readonly watch: Watch;
  readonly documents: DocumentStore;
  readonly files: CaseFileStore;
}

interface Start {
  /** The days in memory instead of DynamoDB: the same by test/unit/store/watch.test.ts, and faster by far. */
  readonly watch?: Watch;
}

export const openOffice = ({ watch: days }: Start = {}) => {
  const clock = handClock();
  const desk = memoryDesk(clock);
  const table = memoryTable();
  const objects = memoryObjects();
  const documents = memoryDocuments();
  const { log, lines } = memoryLog();
  const { count, counted } = memoryCount();
  const ports: Ports = {
    cases: erasingCases(desk),
    watch: days ?? dynamoWatch(table.dynamo, "watch"),
    documents,
    files: objects.files,
  };
  let inUse: CalendarInUse = { calendar: kazakhstanCalendar, id: "shipped", since: undefined };
  let serial = 0;
  const brought = new Map<CaseId, readonly DocumentId[]>();

  /** A good application with documents of its own, whose files lie with the case. */
  const formOf = async (
    caseId: CaseId,
    number: number,
    changes: Partial<OrganizationForm> = {},
  ): Promise<OrganizationForm> => {
    const plain = organizationForm({ bin: binOf(number), ...changes });
    const withIds = plain.documents.map((one) => {
      serial += 1;
      return { ...one, id: documentId(serial) };
    });
    await bring(
      caseId,
      withIds.map(({ id }) => id),
    );
    return { ...plain, documents: withIds };
  };

  /** Lays files with a case as the portal's API does, whatever becomes of the application. */
  const bring = async (caseId: CaseId, ids: readonly DocumentId[]): Promise<void> => {
    await ports.watch.expect(caseId, addDays(dayOf(clock.now()), waitingDays + 1));
    for (const id of ids) await addFile(caseId, id);
    brought.set(caseId, [...(brought.get(caseId) ?? []), ...ids]);
  };

  const addFile = async (caseId: CaseId, id: DocumentId, requestedAt: Instant = clock.now()) => {
    const bytes = new TextEncoder().encode(`file ${id}`);
    await documents.create(documentRecord(bytes, { id, caseId, requestedAt }));
    objects.place(keptKeyOf(caseId, id), bytes);
  };

  const relayed = new Map<CaseId, number>();
  const askedOnceMore: Effect[] = [];

  /** What the relay does for the days after entries of a case, if one of them changes a read model. */
  const project = async (caseId: CaseId, watch: Watch = ports.watch): Promise<void> => {
    const entries = await desk.cases.load(caseId);
    if (entries.slice(relayed.get(caseId)).some(changesDays)) {
      await keepOnWatch(desk, watch, caseId, inUse.calendar);
    }
    relayed.set(caseId, entries.length);
  };

  const relay = async (): Promise<void> => {
    const all = new Set(desk.cases.written().map(({ caseId }) => caseId));
    for (const caseId of all) await project(caseId);
  };

  /** One run of the watcher; after so many of its pages its time is nearly over. */
  const run = async (through: Partial<Ports> = {}, pages = Infinity) => {
    const { cases, ...others } = { ...ports, ...through };
    let left = pages;
    const watcher: Desk = { cases, seal: desk.seal, clock };
    const handler = watchHandler({
      ...others,
      desk: watcher,
      carryOut: async (effect) => {
        askedOnceMore.push(effect);
      },
      calendar: async () => inUse,
      log,
      count,
    });
    const getRemainingTimeInMillis = () => {
      left -= 1;
      return left >= 0 ? 300_000 : 1000;
    };
    return handler({}, { getRemainingTimeInMillis });
  };

  /** The watcher has come through up to now. */
  const begin = async (): Promise<void> => {
    await ports.watch.moveTo({ day: addDays(dayOf(clock.now()), -1) });
    await ports.watch.count({ id: inUse.id, calendar: inUse.calendar });
  };

  return {
    clock,
    begin,
    desk,
    table,
    objects,
    documents,
    lines,
    counted,
    askedOnceMore,
    ports,
    addFile,
    bring,
    formOf,
    project,
    relay,
    run,
    calendar: (): WorkCalendar => inUse.calendar,
    putCalendar: (calendar: WorkCalendar, id: string) => {
      inUse = { calendar, id, since: clock.now() };
    },
    /** The files that were laid with a case for an application, whatever became of it. */
    brought: (caseId: CaseId) => brought.get(caseId) ?? [],
    stateOf: async (caseId: CaseId) => (await loadCase(desk.cases, registrationKind, caseId)).state,
    filesOf: (caseId: CaseId) =>
      objects.keys().filter((key) => key.startsWith(placeOfCase(caseId))),
  };
};
export type Office = ReturnType<typeof openOffice>;
