// The supplier's own steps: applying, changing, taking back, leaving.
import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { dayOf } from "#shared/law/dates.ts";
import { referenceCountriesAt } from "#shared/law/reference-countries.ts";
import type { Unit } from "#shared/law/territory.ts";
import { questionsTo } from "./decide-signature.ts";
import type { CommandOf } from "./commands.ts";
import type { RegistrationDecided, RegistrationFacts } from "./decided.ts";
import type { EventOf, RegistrationEvent } from "./events.ts";
import type { ComparedPrice } from "./events-parts.ts";
import { consentNames } from "./forms/consents.ts";
import { sellsDevices, type SupplierForm } from "./forms/supplier.ts";
import { computePricing } from "./pricing/compute.ts";
import { comparedPriceOf } from "./pricing/compared.ts";
import type { RegistrationRefusal } from "./refusals.ts";
import type { Registration } from "./state.ts";

type Application = CommandOf<"submit" | "submitChange">;

/** One signature serves one submission (R377-7b, R377-15b). */
const reused = ({ signatures }: Registration, digest: string): RegistrationRefusal | undefined =>
  signatures.some((one) => one === digest) ? { code: "signature-used" } : undefined;

/** The rates of a comparison are those of a day that has been (R377-2.5). */
const comparedPrices = (
  form: SupplierForm,
  { edition, at }: Circumstances,
): readonly ComparedPrice[] => {
  if (form.supplier !== "organization") return [];
  const countries = referenceCountriesAt(dayOf(at));
  return form.devices.map((device) =>
    comparedPriceOf(computePricing(device, edition.pricing, countries)),
  );
};

const savedOf = (
  registration: Registration,
  { name, form, signed }: Application,
  { actor, commandDigest }: Circumstances,
  { unit, signature }: { readonly unit: Unit; readonly signature: RegistrationFacts["signature"] },
): EventOf<"saved"> => ({
  type: "saved",
  procedure: name === "submit" ? "inclusion" : "change",
  round: registration.rounds + 1,
  supplier: form.supplier,
  ...(form.supplier === "organization" && form.bin !== undefined && { bin: form.bin }),
  unit,
  sellsDevices: sellsDevices(form),
  ...(form.supplier === "organization" && { places: form.places }),
  language: form.language,
  portal: actor.id,
  formDigest: commandDigest,
  signed: { ...signed, ...signature },
  documents: form.documents.map(({ id, type, pages, sha256, validUntil }) => ({
    id,
    type,
    pages,
    sha256,
    ...(validUntil !== undefined && { validUntil }),
  })),
  consents: consentNames.map((consent) => ({
    name: consent,
    version: form.consents[consent].version,
  })),
});

/**
 * Saves a checked application, compares the prices of devices, and asks the state systems once the
 * consent is given (R377-10b, R377-18b, R377-30.2b, R377-7.p2f, R377-15.p2e, G18). Its date is the
 * instant of this entry (R377-A1.15, R377-A2.12). While its signature is in doubt, so is the consent:
 * nobody is asked yet.
 */
export const apply = (
  registration: Registration,
  command: Application,
  circumstances: Circumstances,
  { unit, signature }: RegistrationFacts,
): RegistrationDecided => {
  if (unit === undefined) throw new Error("an application that is filed with no unit");
  const { form, signed } = command;
  const used = reused(registration, signed.digest);
  if (used !== undefined) return refuse(used);
  const saved = savedOf(registration, command, circumstances, { unit, signature });
  const devices = comparedPrices(form, circumstances);
  return accept<RegistrationEvent>(
    saved,
    ...(devices.length > 0 ? [{ type: "prices-compared" as const, devices: [...devices] }] : []),
    ...(signature?.doubts === undefined ? [questionsTo(saved, circumstances)] : []),
  );
};

/** Takes an application back before anything is decided (G18). */
export const withdraw = ({ saved }: Registration): RegistrationDecided => {
  if (saved === undefined) throw new Error("an application under review without its facts");
  return accept({ type: "application-ended", procedure: saved.procedure, why: "withdrawn" });
};

/** Ends a change that is under way because the entry itself is in question now. */
export const endOfChange = (
  { state, saved }: Registration,
  why: EventOf<"application-ended">["why"],
): readonly EventOf<"application-ended">[] =>
  state.startsWith("change-") && saved?.procedure === "change"
    ? [{ type: "application-ended", procedure: "change", why }]
    : [];

/** The supplier asks to leave the list; its date is the instant of this entry (R377-32.1a, R377-32.1b, R377-A3, R377-A3.13). */
export const applyForRemoval = (
  registration: Registration,
  { form, signed }: CommandOf<"applyForRemoval">,
  { commandDigest }: Circumstances,
  { signature }: RegistrationFacts,
): RegistrationDecided => {
  const used = reused(registration, signed.digest);
  if (used !== undefined) return refuse(used);
  // R377-A3.1: the list is preset from the supplier; the other one holds nothing of it.
  const list = registration.account?.saved.supplier === "specialist" ? "registry" : "register";
  if (form.list !== list) return refuse({ code: "other-list", list });
  return accept<RegistrationEvent>(...endOfChange(registration, "removal-applied"), {
    type: "removal-requested",
    formDigest: commandDigest,
    signed: { ...signed, ...signature },
  });
};

/** Free places are never more than all places (R377-4.11c, R377-4.11a, G28). */
export const updateFreePlaces = (
  { account }: Registration,
  { free }: CommandOf<"updateFreePlaces">,
): RegistrationDecided => {
  const total = account?.saved.places?.total;
  if (total === undefined) return refuse({ code: "no-places" });
  if (free > total) return refuse({ code: "more-free-than-total", total });
  if (free === (account?.free ?? account?.saved.places?.free)) return accept();
  return accept({ type: "places-updated", free });
};
