// The devices that an organisation sells, with the prices that it states (R377-4.7a to R377-4.10d).
import { addDays, dayOf, type Day, type Instant } from "#shared/law/dates.ts";
import { deviceList } from "#shared/registration/forms/device-list.ts";
import type { WrittenForm } from "#test/samples/organization.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";

type WrittenDevice = WrittenForm["devices"][number];
type WrittenPrice = NonNullable<WrittenDevice["referencePrices"]>[number];
type WrittenMoney = WrittenPrice["amount"];

const habits = { sells: 0.45, sellsAnother: 0.4, isDomestic: 0.2, inTenge: 0.4, isFar: 0.25 };

const reference = "AM BY RU AT BE CA CZ DE ES FR GB IT JP KR LV PL TR US".split(" ");
const alternative = "AE BR CN GE IN MY TH UA UZ ZA".split(" ");

/** One rate a currency and day holds for all prices of an application (G19). */
const currencies = [
  { currency: "EUR", rate: "561.37", nominal: 1 },
  { currency: "JPY", rate: "331.5", nominal: 100 },
  { currency: "KWD", rate: "1684.02", nominal: 1 },
] as const;

const moneyOn = (dice: Dice, rateDate: Day, around: number): WrittenMoney => {
  const minorUnits = dice.between(Math.ceil(around / 2), around * 2);
  if (dice.chance(habits.inTenge)) return { minorUnits, currency: "KZT" };
  const { currency, rate, nominal } = dice.pick(currencies);
  const conversion = { rate, nominal, rateDate, rateSource: "Ұлттық Банк" };
  return { minorUnits, currency, conversion };
};

const pricesOn = (dice: Dice, rateDate: Day, countries: readonly string[], around: number) =>
  dice
    .shuffle(countries)
    .slice(0, dice.between(5, 7))
    .map((country): WrittenPrice => ({
      country,
      amount: moneyOn(dice, rateDate, around),
      source: `${country}: тауар бағалары`,
    }));

/** All prices alike, so that the average is known: the price is at it, or just above. */
const atTheLimit = (dice: Dice): Pick<WrittenDevice, "referencePrices" | "priceTiyn"> => {
  const minorUnits = dice.between(1000, 100_000);
  const amount: WrittenMoney = { minorUnits, currency: "KZT" };
  const countries = dice.shuffle(reference).slice(0, 5);
  return {
    referencePrices: countries.map((country) => ({ country, amount, source: "тауар бағалары" })),
    priceTiyn: minorUnits + dice.below(2),
  };
};

const deviceOn = (dice: Dice, rateDate: Day, place: number): WrittenDevice => {
  const plain = {
    code: dice.pick(deviceList.groups).code,
    name: `Арба ${place}`,
    features: "Жиналмалы, 18 кг",
    standard: { kind: "national" as const, number: "СТ РК 1234-2015" },
    priceTiyn: dice.below(2_000_000),
    manufacturer: "«Арба» ЖШС",
  };
  if (dice.chance(habits.isDomestic)) return { ...plain, domesticProducer: true };
  const around = dice.between(1000, 200_000);
  const imported = {
    ...plain,
    model: `R-${place}`,
    domesticProducer: false,
    exw: moneyOn(dice, rateDate, around),
  };
  if (dice.chance(habits.isFar)) {
    const alternativePrices = pricesOn(dice, rateDate, alternative, around);
    return { ...imported, alternativePrices };
  }
  if (dice.chance(0.5)) return { ...imported, ...atTheLimit(dice) };
  return { ...imported, referencePrices: pricesOn(dice, rateDate, reference, around) };
};

/** What an organisation sells; mostly nothing. */
export const devicesOn = (dice: Dice, now: Instant): WrittenDevice[] => {
  if (!dice.chance(habits.sells)) return [];
  const rateDate = addDays(dayOf(now), -dice.between(0, 5));
  const count = dice.chance(habits.sellsAnother) ? 2 : 1;
  return Array.from({ length: count }, (_, index) => deviceOn(dice, rateDate, index + 1));
};

const flawed = (dice: Dice, now: Instant, price: WrittenPrice): WrittenPrice =>
  dice.chance(0.5)
    ? // A country of the other list.
      { ...price, country: reference.includes(price.country) ? "VN" : "CH" }
    : {
        ...price,
        amount: {
          minorUnits: 100,
          currency: "CHF",
          conversion: {
            rate: "601.1",
            rateDate: addDays(dayOf(now), 2),
            rateSource: "Ұлттық Банк",
          },
        },
      };

/** The same devices with a price that nobody may state today (R377-4.10b, G19); undefined where there is none to spoil. */
export const wronglyPriced = (
  dice: Dice,
  now: Instant,
  devices: readonly WrittenDevice[],
): WrittenDevice[] | undefined => {
  const place = devices.findIndex((device) => !device.domesticProducer);
  if (place === -1) return undefined;
  return devices.map((device, index) => {
    const list = device.referencePrices === undefined ? "alternativePrices" : "referencePrices";
    const prices = device[list] ?? [];
    if (index !== place) return device;
    return {
      ...device,
      [list]: prices.map((one, at) => (at === 0 ? flawed(dice, now, one) : one)),
    };
  });
};
