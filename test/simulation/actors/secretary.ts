import * as z from "zod";
import { insist } from "./calling.ts";
import type { Office, Person } from "./people.ts";
import { isQuietTime, live, workAfter, type Town } from "./town.ts";
import { command, look, tasksOf } from "./worklist.ts";

const openedSchema = z.object({ id: z.string() });

const triesWithoutQuorum = 0.1;
const everybodyComes = 0.5;
const callsAnotherSitting = 0.3;
const breaksAVoteOff = 0.2;

/** Who comes: mostly everybody, sometimes just the quorum, sometimes too few. */
const attendance = ({ dice }: Town, { members }: Office, without?: Person): readonly Person[] => {
  const invited = members.filter((member) => member !== without);
  if (dice.chance(triesWithoutQuorum)) return dice.shuffle(invited).slice(0, 3);
  return dice.chance(everybodyComes) ? invited : dice.shuffle(invited).slice(0, 4);
};

/** Opens a sitting and answers its id; undefined where it was no valid one (R377-25). */
const convene = async (town: Town, office: Office, key: string, without?: Person) => {
  const present = attendance(town, office, without);
  const [first] = present;
  const presiding = present.includes(office.chair) ? undefined : first;
  const { status, body } = await insist(town.world.network, {
    by: office.secretary,
    send: "POST /v1/sittings",
    headers: { "idempotency-key": key },
    body: {
      unit: office.unit,
      present: present.map(({ id }) => id),
      ...(presiding !== undefined && { presiding: presiding.id }),
    },
  });
  return status === 201 ? openedSchema.parse(body).id : undefined;
};

const refusalSchema = z.object({ code: z.string() });

/** Brings a case before a sitting; one that its chair has verified needs another chair. */
const place = async (town: Town, office: Office, caseId: string, sitting: string, key: string) => {
  const body = { name: "placeOnAgenda", sitting } as const;
  const placed = await command(town, office.secretary, caseId, body);
  const refusal = refusalSchema.safeParse(placed?.body).data;
  if (refusal?.code !== "verified-this-case") return;
  const other = await convene(town, office, `${key}-without-chair`, office.chair);
  if (other === undefined) return;
  await command(town, office.secretary, caseId, { name: "placeOnAgenda", sitting: other });
};

/** The secretary: convenes sittings and brings cases before them (R377-24a). */
export const secretaryLives = (town: Town, office: Office): void => {
  const { secretary } = office;
  const placed = new Set<string>();

  /** A ballot without a majority, or one that somebody left, may be held again in another sitting. */
  const callAgain = async (caseId: string, key: string) => {
    const view = await look(town, secretary, caseId);
    if (view?.state !== "decision-pending") return;
    if (view.ballots.length > 0 && !town.dice.chance(breaksAVoteOff)) return;
    const sitting = await convene(town, office, key);
    if (sitting !== undefined) await place(town, office, caseId, sitting, key);
  };

  live(town, secretary.id, async () => {
    for (let day = 1; !isQuietTime(town); day += 1) {
      await workAfter(town, 6);
      const key = `sitting-${office.unit}-${day}`;
      const tasks = await tasksOf(town, secretary, "commission-secretary");
      const sitting = tasks.length > 0 ? await convene(town, office, key) : undefined;
      if (sitting !== undefined) {
        for (const { caseId } of tasks) {
          await place(town, office, caseId, sitting, `${key}-${caseId}`);
          placed.add(caseId);
        }
      }
      if (placed.size > 0 && town.dice.chance(callsAnotherSitting)) {
        const caseId = town.dice.pick([...placed]);
        await callAgain(caseId, `${key}-again`);
      }
    }
  });
};
