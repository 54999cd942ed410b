// What becomes of a supplier in the list: free places, changes, and the ways out of it.
import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf } from "#shared/law/dates.ts";
import type { OfficialCommand, SupplierCommand } from "#shared/registration/commands.ts";
import type { ServiceType } from "#shared/registration/forms/services.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { isRefused } from "#test/simulation/cloud/clients.ts";
import { formOf, type Supplier, type WrittenSupplier } from "./applicants.ts";
import { insist, type Answered } from "./calling.ts";
import { file, signed, signedApplication, type WrittenRemoval } from "./filing.ts";
import type { Person } from "./people.ts";
import { waitFor, isTold } from "./portal-waits.ts";
import type { Town } from "./town.ts";
import { command } from "./worklist.ts";

/** A supplier whose application was accepted. */
export interface Standing {
  readonly name: string;
  readonly supplier: Supplier;
  readonly portal: Person;
  readonly unit: "75" | "71";
  readonly filed: { readonly caseId: CaseId; readonly form: WrittenSupplier };
}

const habits = {
  updatesPlaces: 0.5,
  changes: 0.4,
  takesBack: 0.2,
  leaves: 0.5,
  answers: 0.5,
  appeals: 0.4,
};

const hearingDays = 5;

/** Gives a supplier's own command, under a key of its own. */
export const supplierCommand = (
  { world, numbered }: Town,
  by: Person,
  caseId: string,
  body: SupplierCommand,
): Promise<Answered> =>
  insist(world.network, {
    by,
    send: `POST /v1/registrations/${caseId}/commands`,
    body,
    headers: { "idempotency-key": numbered(`supplier-of-${caseId}`) },
  });

/** A representative of whichever office has the case gives a command that nobody's worklist asks for. */
export const byAnOffice = async (
  town: Town,
  caseId: string,
  body: OfficialCommand,
): Promise<void> => {
  for (const { representatives } of town.offices) {
    const [by] = representatives;
    const answered = by === undefined ? undefined : await command(town, by, caseId, body);
    if (answered !== undefined && answered.status !== 404) return;
  }
};

const updatePlaces = async (town: Town, { supplier, portal, filed }: Standing): Promise<void> => {
  if (supplier.kind === "specialist" || !town.dice.chance(habits.updatesPlaces)) return;
  const free = town.dice.below(22);
  await supplierCommand(town, portal, filed.caseId, { name: "updateFreePlaces", free });
};

/** A change is a whole application; what is accepted of it is the form that stands afterwards. */
const change = async (town: Town, standing: Standing): Promise<Standing> => {
  const { name, supplier, portal, unit, filed } = standing;
  const { dice } = town;
  if (!dice.chance(habits.changes)) return standing;
  const form = formOf(supplier, unit, 7, dice);
  const send = `POST /v1/registrations/${filed.caseId}/changes`;
  const made = signedApplication(send, "submitChange", form);
  const changed = await file(town, portal, `${name}-change`, made);
  if (changed === undefined) return standing;
  await updatePlaces(town, standing);
  if (dice.chance(habits.takesBack)) {
    await town.world.network.sleep(dice.below(100_000));
    await supplierCommand(town, portal, filed.caseId, { name: "withdraw" });
  }
  const isOver = ({ state }: StatusView) => !state.startsWith("change-");
  const status = await waitFor(town, portal, filed.caseId, isOver);
  const isAccepted = status.decision?.outcome === "change-accepted";
  if (isAccepted) await waitFor(town, portal, filed.caseId, isTold(form.contacts.email));
  return isAccepted ? { ...standing, filed: { ...filed, form } } : standing;
};

const removalOf = ({ filed: { form } }: Standing): WrittenRemoval => {
  const { language, registeredAddress, contacts, services, consents } = form;
  const isOrganization = form.supplier === "organization";
  const offered: readonly { readonly type: ServiceType }[] = services;
  return {
    language,
    list: isOrganization ? "register" : "registry",
    name: isOrganization ? form.name.full.kk : form.name.surname,
    ...("bin" in form && form.bin !== undefined ? { bin: form.bin } : { iin: form.iin }),
    services: [...new Set(offered.map(({ type }) => type))],
    address: registeredAddress,
    contacts,
    consents: { personalData: consents.personalData },
  };
};

const record = { kind: "state-register-extract", number: "17-KZ", date: "2026-01-05" } as const;

const onApplication = async (town: Town, standing: Standing): Promise<void> => {
  const { name, portal, filed } = standing;
  const send = `POST /v1/registrations/${filed.caseId}/removal`;
  const { form } = filed;
  const whose = form.supplier === "organization" ? form.head : form.name;
  const submission = { command: "applyForRemoval", form: removalOf(standing) } as const;
  await file(town, portal, `${name}-removal`, signed(send, submission, whose));
};

/** A reproach, which the supplier answers or not, and on which the Commission votes (R377-32.4, R377-33). */
const reproached = async (town: Town, { portal, filed }: Standing): Promise<void> => {
  const { dice, world } = town;
  const { caseId } = filed;
  await byAnOffice(town, caseId, {
    name: "openNonCompliance",
    standard: dice.pick(["order-165", "order-138", "order-1079"]),
    item: "12",
    failure: dice.pick(["non-fulfilment", "improper-fulfilment"]),
    answerBy: addDays(dayOf(world.scheduler.now()), hearingDays + 1),
    facts: "Тексеру нәтижесі",
  });
  if (!dice.chance(habits.answers)) return;
  await world.network.sleep(dice.below(100_000));
  const answer = "Кемшілік жойылды";
  await supplierCommand(town, portal, caseId, { name: "answerNonCompliance", answer });
};

const waysOut = ["application", "end", "reproach"] as const;

const leave = async (town: Town, standing: Standing): Promise<void> => {
  const { supplier, portal, filed } = standing;
  const { caseId, form } = filed;
  const way = town.dice.pick(waysOut);
  if (way === "application") await onApplication(town, standing);
  if (way === "reproach") await reproached(town, standing);
  const dies = supplier.kind === "specialist" && town.dice.chance(0.5);
  if (way === "end") {
    await byAnOffice(town, caseId, { name: dies ? "recordDeath" : "recordTermination", record });
  }
  const isDeath = way === "end" && dies;
  const isOver = (status: StatusView) =>
    (status.state === "removed" || status.state === "included") &&
    (isDeath || isRefused(form.contacts.email) || isTold(form.contacts.email)(status));
  const { state } = await waitFor(town, portal, caseId, isOver);
  if (state === "removed") await appeal(town, portal, caseId);
};

/** Goes to court; a court holds up the erasure (R377-29, G32). */
export const appeal = async (town: Town, portal: Person, caseId: string): Promise<void> => {
  if (!town.dice.chance(habits.appeals)) return;
  const body = { name: "registerAppeal", court: "Аудандық сот", number: "2-17/2026" } as const;
  if (town.dice.chance(0.5)) await supplierCommand(town, portal, caseId, body);
  else await byAnOffice(town, caseId, body);
};

/** The life of a supplier in the list. */
export const standingLives = async (town: Town, standing: Standing): Promise<void> => {
  await updatePlaces(town, standing);
  const now = await change(town, standing);
  await updatePlaces(town, now);
  if (town.dice.chance(habits.leaves)) await leave(town, now);
};
