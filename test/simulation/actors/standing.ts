// What becomes of a supplier in the list: free places, changes, and the ways out of it.
import type { CaseId } from "#shared/cases/entry.ts";
import { addDays, dayOf } from "#shared/law/dates.ts";
import type { ServiceType } from "#shared/registration/forms/services.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { isRefused } from "#test/simulation/cloud/clients.ts";
import { formOf, type Supplier, type WrittenSupplier } from "./applicants.ts";
import { removedAndRestored } from "./court.ts";
import { file, signed, signedApplication, type WrittenRemoval } from "./filing.ts";
import { byAnOffice } from "./offices.ts";
import type { Person } from "./people.ts";
import { waitFor, waitUntil, isTold } from "./portal-waits.ts";
import { supplierCommand } from "./suppliers.ts";
import type { Town } from "./town.ts";

/** A supplier whose application was accepted. */
export interface Standing {
  readonly name: string;
  readonly supplier: Supplier;
  readonly portal: Person;
  readonly unit: "75" | "71";
  readonly filed: { readonly caseId: CaseId; readonly form: WrittenSupplier };
  /** Its number in the Register or the Registry. */
  readonly number: string | undefined;
  readonly part: "dies" | "lists" | "stays" | undefined;
  /** The number of the form of its next change. */
  readonly version: number;
}

const habits = {
  updatesPlaces: 0.6,
  triesAnyway: 0.3,
  changes: 0.4,
  takesBack: 0.2,
  leaves: 0.5,
  answers: 0.5,
};

const hearingDays = 5;

const updatePlaces = async (town: Town, { supplier, portal, filed }: Standing): Promise<void> => {
  // A specialist has no places, and some try all the same.
  const isOdd = supplier.kind === "specialist" && !town.dice.chance(habits.triesAnyway);
  if (isOdd || !town.dice.chance(habits.updatesPlaces)) return;
  const free = town.dice.below(22);
  await supplierCommand(town, portal, filed.caseId, { name: "updateFreePlaces", free });
};

/** A change is a whole application; what is accepted of it is the form that stands afterwards. */
const change = async (town: Town, standing: Standing): Promise<Standing> => {
  const { name, supplier, portal, unit, filed, version } = standing;
  const { dice } = town;
  if (!dice.chance(habits.changes)) return standing;
  const form = formOf(town, supplier, unit, version);
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

/** How a supplier that left the list, or tried to, ended: some are brought back by a court. */
type Ending = "in-the-list" | "restored" | "gone" | "dead";

const leave = async (town: Town, standing: Standing): Promise<Ending> => {
  const { supplier, portal, filed, part } = standing;
  const { caseId, form } = filed;
  const way = part === "dies" ? "end" : town.dice.pick(waysOut);
  if (way === "application") await onApplication(town, standing);
  if (way === "reproach") await reproached(town, standing);
  const dies = part === "dies" || (supplier.kind === "specialist" && town.dice.chance(0.5));
  if (way === "end") {
    await byAnOffice(town, caseId, { name: dies ? "recordDeath" : "recordTermination", record });
  }
  const isDeath = way === "end" && dies;
  const isOver = (status: StatusView) =>
    (status.state === "removed" || status.state === "included") &&
    (isDeath || isRefused(form.contacts.email) || isTold(form.contacts.email)(status));
  const { state } = await waitFor(town, portal, caseId, isOver);
  if (state !== "removed") return "in-the-list";
  if (await removedAndRestored(town, portal, caseId)) return "restored";
  return isDeath ? "dead" : "gone";
};

/** It gets about who is in the lists, and which organisation lists whom (R377-4.11b). */
const getAbout = ({ registryNumbers, namedNumbers }: Town, { number, filed }: Standing): void => {
  if (filed.form.supplier === "specialist") {
    if (number !== undefined) registryNumbers.add(number);
    return;
  }
  for (const { registryNumber } of filed.form.specialists ?? []) {
    if (registryNumber !== undefined) namedNumbers.add(registryNumber);
  }
};

/** Who is to die does so when an organisation lists it. */
const diesInTime = async (town: Town, { number = "" }: Standing): Promise<void> => {
  await waitUntil(town, () => town.namedNumbers.has(number));
  await town.world.network.sleep(town.dice.below(200_000));
};

/** The life of a supplier in the list; where a court brings it back, it goes on once more. Answers whether it is gone, and may come again. */
export const standingLives = async (
  town: Town,
  standing: Standing,
  isBack = false,
): Promise<boolean> => {
  getAbout(town, standing);
  await updatePlaces(town, standing);
  const now = await change(town, standing);
  getAbout(town, now);
  await updatePlaces(town, now);
  if (now.part === "stays") return false;
  const isToDie = now.part === "dies" && !isBack;
  if (isToDie) await diesInTime(town, now);
  if (!isToDie && !town.dice.chance(habits.leaves)) return false;
  const ending = await leave(town, isBack ? { ...now, part: undefined } : now);
  if (ending !== "restored" || isBack) return ending === "gone";
  const { name, version } = now;
  return standingLives(town, { ...now, name: `${name}-back`, version: version + 1 }, true);
};
