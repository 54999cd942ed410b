// Prices of devices, compared anew by hand: external reference pricing (R377-2.5, R377-27.4, G19).
import type { Entry } from "#shared/cases/entry.ts";
import { dayOf } from "#shared/law/dates.ts";
import { referenceCountriesAt } from "#shared/law/reference-countries.ts";
import { registrationEventSchema } from "#shared/registration/events.ts";
import type { ComparedPrice } from "#shared/registration/events-parts.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import { formBehind, type Evidence } from "./evidence.ts";

type Device = OrganizationForm["devices"][number];
type Price = NonNullable<Device["referencePrices"]>[number];

/** Every value is a whole number of these parts of a tiyn, whatever the currency, the rate and its units. */
const parts = 10_000_000n;
const lowest = 5;

/** The smallest units of the currencies that are played with, in digits after the point. */
const digits: Readonly<Record<string, bigint>> = { JPY: 1n, KWD: 1000n };

const inParts = ({ minorUnits, currency, conversion }: Price["amount"]): bigint => {
  if (conversion === undefined) return BigInt(minorUnits) * parts;
  const [whole = "", fraction = ""] = conversion.rate.split(".");
  const rateTiyn = BigInt(whole + fraction.padEnd(2, "0"));
  const units = (digits[currency] ?? 100n) * BigInt(conversion.nominal ?? 1);
  return (BigInt(minorUnits) * rateTiyn * parts) / units;
};

/** The sum of the five lowest, where there are so many. */
const sumOf = (prices: readonly Price[]): bigint | undefined =>
  prices.length < lowest
    ? undefined
    : prices
        .map(({ amount }) => inParts(amount))
        .toSorted((one, other) => Number(one > other) - Number(one < other))
        .slice(0, lowest)
        .reduce((sum, one) => sum + one, 0n);

type Comparison = Pick<ComparedPrice, "basis" | "declaredTiyn" | "averageTiyn" | "exceeds">;

/** What the comparison of one device has to come to. */
const comparedByHand = (device: Device): Comparison => {
  const declaredTiyn = device.priceTiyn;
  if (device.domesticProducer) return { basis: "domestic", declaredTiyn, exceeds: false };
  const ofReference = sumOf(device.referencePrices ?? []);
  const sum = ofReference ?? sumOf(device.alternativePrices ?? []);
  if (sum === undefined) return { basis: "incomplete", declaredTiyn, exceeds: false };
  const five = BigInt(lowest) * parts;
  return {
    basis: ofReference === undefined ? "alternative" : "reference",
    declaredTiyn,
    averageTiyn: String((2n * sum + five) / (2n * five)),
    exceeds: BigInt(declaredTiyn) * five > sum,
  };
};

const isSame = (one: Comparison | undefined, other: Comparison): boolean =>
  one?.basis === other.basis &&
  one.declaredTiyn === other.declaredTiyn &&
  one.averageTiyn === other.averageTiyn &&
  one.exceeds === other.exceeds;

const devicesBehind = ({ town }: Evidence, entry: Entry | undefined): readonly Device[] => {
  const form = formBehind(town, entry);
  return form?.supplier === "organization" ? form.devices : [];
};

const pricesIn = ({ events }: Entry): readonly ComparedPrice[] =>
  events
    .map((raw) => registrationEventSchema.parse(raw))
    .flatMap((event) => (event.type === "prices-compared" ? event.devices : []));

/** What is compared when an application is saved is what it states, number by number (R377-2.5, R377-4.10a to R377-4.10d). */
export const everyPriceIsComparedAsStated = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap(({ caseId, entries }) =>
    entries
      .filter(({ command }) => command === "submit" || command === "submitChange")
      .flatMap((entry) => {
        const wanted = devicesBehind(evidence, entry).map(comparedByHand);
        const found = pricesIn(entry);
        const isRight =
          wanted.length === found.length && wanted.every((one, place) => isSame(found[place], one));
        return isRight ? [] : [`${caseId}/${entry.sequence} compares other prices than stated`];
      }),
  );

/** Nobody is refused for a price that is not above the average (R377-27.4, G19, G20). */
export const noPriceIsTooHighWithoutBeingSo = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap(({ caseId, rounds }) =>
    rounds.flatMap((round) => {
      const devices = devicesBehind(evidence, round[0]?.entry);
      return round.flatMap(({ event }) =>
        event.type !== "refused" && event.type !== "change-refused"
          ? []
          : event.claims.flatMap((claim) => {
              if (claim.ground !== "R377-27.4") return [];
              const device = devices[claim.device];
              const isSo = device !== undefined && comparedByHand(device).exceeds;
              return isSo ? [] : [`${caseId} was refused for the price of ${claim.device}`];
            }),
      );
    }),
  );

/** No application is saved with a price of a country in the wrong list, or by a rate of a day to come (R377-2.4, G19). */
export const noPriceIsOfAnotherListOrOfTomorrow = (evidence: Evidence): string[] =>
  evidence.registrations.flatMap(({ caseId, entries }) =>
    entries.flatMap((entry) => {
      const day = dayOf(entry.at);
      const known = referenceCountriesAt(day);
      const isWrong = ({ referencePrices = [], alternativePrices = [], exw }: Device) =>
        referencePrices.some(({ country }) => !known.has(country)) ||
        alternativePrices.some(({ country }) => known.has(country)) ||
        [...referencePrices, ...alternativePrices]
          .map(({ amount }) => amount)
          .concat(exw ?? [])
          .some(({ conversion }) => conversion !== undefined && conversion.rateDate > day);
      return devicesBehind(evidence, entry).some(isWrong)
        ? [`${caseId}/${entry.sequence} holds prices that could not be stated`]
        : [];
    }),
  );

/** The Register tells of every device what its price was compared with (R377-6, R377-4.8 to R377-4.10d). */
export const thePublicPricesAreThoseCompared = async (evidence: Evidence): Promise<string[]> => {
  const register = dynamoRegister(evidence.town.world.aside, tableNames.register);
  const flaws = evidence.registrations.map(async ({ caseId, state, entries }) => {
    const entry = await register.get(registerNumberOf(caseId));
    if (entry?.supplier !== "organization") return [];
    const wanted = devicesBehind(evidence, entries[(state.account?.application ?? 0) - 1]);
    const isRight =
      wanted.length === entry.devices.length &&
      wanted.every((device, place) => {
        const shown = entry.devices[place];
        const { basis, averageTiyn } = comparedByHand(device);
        return (
          shown?.priceTiyn === device.priceTiyn &&
          shown.pricing.basis === basis &&
          shown.pricing.averageTiyn === averageTiyn
        );
      });
    return isRight ? [] : [`${caseId} shows other prices than were compared`];
  });
  return (await Promise.all(flaws)).flat();
};
