import { sittingViewSchema, type SittingView } from "#shared/commission/view/sitting-view.ts";
import type { HeldCommand } from "#shared/commission/sitting-commands.ts";
import { instantAt } from "#shared/law/dates.ts";
import { codeOf, insist, read, type Answered } from "./calling.ts";
import { peopleOf, seeCommission } from "./commission.ts";
import type { Office, Person } from "./people.ts";
import { isQuietTime, live, workAfter, type Town } from "./town.ts";
import { command, look, tasksOf } from "./worklist.ts";

const habits = {
  triesWithoutQuorum: 0.1,
  everybodyComes: 0.3,
  breaksAVoteOff: 0.15,
  somebodyGoes: 0.1,
  somebodyComes: 0.3,
  closesEarly: 0.05,
  callsOff: 0.5,
  goesByAnOldList: 0.1,
};
const hour = 3_600_000;

/** Whose mandate holds today; now and then the secretary goes by the founding act. */
const membersOf = async (town: Town, office: Office): Promise<readonly Person[]> => {
  if (town.dice.chance(habits.goesByAnOldList)) return office.members;
  const view = await seeCommission(town, office.secretary, office);
  return peopleOf(office, view?.members ?? []);
};

/** Who comes: mostly everybody, sometimes just the quorum, sometimes too few. */
const attendance = ({ dice }: Town, members: readonly Person[]): readonly Person[] => {
  if (dice.chance(habits.triesWithoutQuorum)) return dice.shuffle(members).slice(0, 3);
  return dice.chance(habits.everybodyComes) ? members : dice.shuffle(members).slice(0, 4);
};

const held = (town: Town, by: Person, id: string, body: HeldCommand): Promise<Answered> => {
  const key = town.numbered(`sitting-of-${by.id}`);
  const headers = { "idempotency-key": key };
  const send = `POST /v1/sittings/${id}/commands`;
  return insist(town.world.network, { by, send, body, headers });
};

/** Calls a sitting for an hour later and opens it; where too few came it may be called off (R377-24a, R377-25). */
const convene = async (
  town: Town,
  { unit, secretary }: Office,
  key: string,
  present: readonly Person[],
): Promise<string | undefined> => {
  const { network, scheduler } = town.world;
  const startsAt = instantAt(scheduler.time() + hour);
  const { status, body } = await insist(network, {
    by: secretary,
    send: "POST /v1/sittings",
    headers: { "idempotency-key": key },
    body: { unit, startsAt, place: "Мәжіліс залы" },
  });
  if (status !== 201) return undefined;
  const { id } = sittingViewSchema.parse(body);
  const opened = await held(town, secretary, id, {
    name: "openSitting",
    present: present.map((member) => member.id),
  });
  if (opened.status === 200) return id;
  if (town.dice.chance(habits.callsOff)) {
    await held(town, secretary, id, { name: "cancelSitting", reason: "Кворум болмады" });
  }
  return undefined;
};

/** Whoever presided hears that the protocol is there to be signed. */
const tellOfProtocol = ({ unsigned }: Town, { unit }: Office, id: string): void => {
  const waiting = unsigned.get(unit) ?? new Set<string>();
  unsigned.set(unit, waiting.add(id));
};

/** The secretary: calls sittings, opens and closes them, and brings cases before them (R377-24a). */
export const secretaryLives = (town: Town, office: Office): void => {
  const { secretary } = office;
  const { dice } = town;
  /** The cases that were brought before a sitting and are not decided, as far as is known here. */
  const placed = new Set<string>();
  const sittings = new Set<string>();

  const open = async (key: string, comes: "all" | "some" = "some") => {
    const members = await membersOf(town, office);
    const present = comes === "all" ? members : attendance(town, members);
    if (present.length === 0) return undefined;
    const id = await convene(town, office, key, present);
    if (id !== undefined) sittings.add(id);
    return id;
  };

  /** Brings a case before a sitting; where too few there have a voice on it, before one of everybody. */
  const place = async (caseId: string, sitting: string, key: string) => {
    const answered = await command(town, secretary, caseId, { name: "placeOnAgenda", sitting });
    placed.add(caseId);
    if (codeOf(answered) !== "no-quorum") return;
    const whole = await open(`${key}-${caseId}`, "all");
    if (whole === undefined) return;
    await command(town, secretary, caseId, { name: "placeOnAgenda", sitting: whole });
  };

  const sittingOf = (id: string | undefined): Promise<SittingView | undefined> =>
    read(town.world.network, sittingViewSchema, {
      by: secretary,
      send: `GET /v1/sittings/${id}`,
    });

  /** A case whose sitting is over, or whose vote does not go on, goes before another one (G10). */
  const followUp = async (caseId: string, key: string): Promise<void> => {
    const view = await look(town, secretary, caseId);
    const waits = view?.actions.some((one) => one.command === "placeOnAgenda") === true;
    if (view === undefined || !waits) {
      placed.delete(caseId);
      return;
    }
    if (view.sitting === undefined) return;
    const sitting = await sittingOf(view.sitting);
    if (sitting?.open === true && !dice.chance(habits.breaksAVoteOff)) return;
    const other = await open(`${key}-again-${caseId}`);
    if (other !== undefined) await place(caseId, other, `${key}-again`);
  };

  /** People come and go; at the end the sitting is closed, sometimes before everything is decided. */
  const attend = async (id: string): Promise<void> => {
    const sitting = await sittingOf(id);
    if (sitting?.open !== true) {
      sittings.delete(id);
      return;
    }
    const absent = sitting.members.filter((one) => !sitting.present.includes(one));
    if (absent.length > 0 && dice.chance(habits.somebodyComes)) {
      await held(town, secretary, id, { name: "recordArrival", member: dice.pick(absent) });
    }
    if (sitting.present.length > 0 && dice.chance(habits.somebodyGoes)) {
      const member = dice.pick(sitting.present);
      await held(town, secretary, id, { name: "recordDeparture", member });
    }
    const isDone = sitting.agenda.every((caseId) => !placed.has(caseId));
    if (isDone || dice.chance(habits.closesEarly)) {
      const { status } = await held(town, secretary, id, { name: "closeSitting" });
      if (status === 200) tellOfProtocol(town, office, id);
    }
  };

  live(town, secretary.id, async () => {
    for (let day = 1; !isQuietTime(town); day += 1) {
      await workAfter(town, 6);
      const key = town.numbered(`sitting-${office.unit}`);
      const tasks = await tasksOf(town, secretary, "commission-secretary");
      const sitting = tasks.length > 0 ? await open(key) : undefined;
      if (sitting !== undefined) {
        for (const { caseId } of tasks) await place(caseId, sitting, key);
      }
      for (const id of sittings) await attend(id);
      for (const caseId of placed) await followUp(caseId, key);
    }
  });
};
