// What can go wrong with a state system, as a table of trials: which system, in which trouble, scripted how.
import { type SupplierSystem, supplierSystems, systemsFor } from "#shared/registration/checks.ts";
import type { SupplierKind } from "#shared/registration/forms/supplier.ts";
import { faultsOf, type Script } from "#shared/state-systems/mock-script.ts";
import { profiles } from "#shared/state-systems/profiles.ts";

/** The troubles that every state system is put into, as far as it can be. */
export const troubles = [
  "down",
  "bad-signature",
  "malformed",
  "other-subject",
  "other-case",
  "late",
  "twice",
  "reversed",
] as const;
export type Trouble = (typeof troubles)[number];

/** How a system is scripted towards one applicant. */
export type Scripts = Readonly<Partial<Record<SupplierSystem, Script>>>;

/** One case whose review meets a trouble, from its filing until the trouble is over. */
export interface Trial {
  readonly supplier: SupplierKind;
  /** The system in trouble, or that each of them is in one of its own. */
  readonly system: SupplierSystem | "all";
  readonly trouble: Trouble | "each its own" | "down, one paper";
  readonly scripts: Scripts;
  /** Another case that is filed before, with its question to the same system, and how that is met. */
  readonly partner?: Scripts;
  /** Questions whose message comes several times, as SQS may deliver it. */
  readonly doubled: readonly SupplierSystem[];
}

/** Over plain REST it is the callback's own text that names the question: one that cannot be read names none. */
export const isNameless = (system: string, trouble: string): boolean =>
  trouble === "malformed" &&
  Object.values(profiles).some(
    ({ system: one, speech }) =>
      one === system && speech.profile === "rest" && speech.answers === "callback",
  );

const isLater = (system: SupplierSystem): boolean => profiles[system].speech.answers === "callback";

const isBehindAsync = (system: SupplierSystem): boolean =>
  profiles[system].speech.profile === "shep-async";

/** Whether a system can be in that trouble: what is not signed has no bad signature. */
const canMeet = (system: SupplierSystem, trouble: Trouble): boolean => {
  const possible = faultsOf(system);
  if (trouble === "bad-signature") return possible.includes("wrong-signature");
  if (trouble === "other-case") return possible.includes("wrong-question");
  return true;
};

/** Past the caller's patience where it waits on the line, and past all other answers where it does not. */
const lateSeconds = { immediate: 8, callback: 30 } as const;

const scriptFor = (system: SupplierSystem, trouble: Trouble): Script | undefined => {
  switch (trouble) {
    case "down":
      return { fault: "down" };
    case "bad-signature":
      // The gateway signs rightly what is fetched of it: there it is the data that stay wrong.
      return isBehindAsync(system)
        ? { fault: "wrong-data-signature" }
        : { fault: "wrong-signature" };
    case "malformed":
      return { fault: "unreadable" };
    case "other-subject":
      return { fault: "wrong-case" };
    case "other-case":
      return { fault: "wrong-question" };
    case "late":
      return { fault: "delay", seconds: lateSeconds[profiles[system].speech.answers] };
    case "twice":
      return isLater(system) ? { fault: "double" } : { fault: "delay", seconds: 2 };
    case "reversed":
      return isLater(system) ? { fault: "hold" } : undefined;
  }
};

/** How the question of the case before is met: it stays open until that of the later case is answered. */
const partnerFor = (system: SupplierSystem, trouble: Trouble): Script | undefined => {
  if (trouble === "other-case") return { fault: "down" };
  if (trouble === "reversed") return { fault: isLater(system) ? "hold" : "down" };
  return undefined;
};

const supplierOf = (system: SupplierSystem): SupplierKind =>
  systemsFor("organization").includes(system) ? "organization" : "specialist";

/** One system in one trouble. */
const trialOf = (system: SupplierSystem, trouble: Trouble): Trial => {
  const script = scriptFor(system, trouble);
  const partner = partnerFor(system, trouble);
  return {
    supplier: supplierOf(system),
    system,
    trouble,
    scripts: script === undefined ? {} : { [system]: script },
    ...(partner !== undefined && { partner: { [system]: partner } }),
    doubled: trouble === "twice" && !isLater(system) ? [system] : [],
  };
};

/** Every system in that trouble, as far as it can be. */
export const trialsIn = (trouble: Trouble): readonly Trial[] =>
  supplierSystems.filter((one) => canMeet(one, trouble)).map((one) => trialOf(one, trouble));

/** Every system once, the troubles dealt out in turn, each at least once. */
export const dealt = (): readonly Trial[] =>
  supplierSystems.map((system, place) => {
    const turned = troubles.map((_, step) => troubles[(place + step) % troubles.length]);
    const trouble = turned.find((one) => one !== undefined && canMeet(system, one)) ?? "down";
    return trialOf(system, trouble);
  });

/** All systems of one supplier at once, each in a trouble of its own; what they call back is held and let go in reverse. */
export const eachInItsOwn = (supplier: SupplierKind): Trial => {
  const systems = systemsFor(supplier);
  const atOnce = ["malformed", "late", "other-subject", "down"] as const;
  const scripted = systems.map((system, place): [SupplierSystem, Script | undefined] => [
    system,
    scriptFor(system, isLater(system) ? "reversed" : (atOnce[place % atOnce.length] ?? "down")),
  ]);
  return {
    supplier,
    system: "all",
    trouble: "each its own",
    scripts: Object.fromEntries(scripted.filter(([, script]) => script !== undefined)),
    doubled: [],
  };
};
