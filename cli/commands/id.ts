import * as z from "zod";
import { checkBin, checkIin } from "#shared/law/identifiers.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { command } from "#cli/command.ts";
import { answer } from "#cli/outcome.ts";

interface Checked {
  readonly number: string;
  readonly kind: "IIN" | "BIN" | null;
  readonly valid: boolean;
  /** The first thing that is wrong with it. */
  readonly reason: Exclude<ReturnType<typeof checkIin | typeof checkBin>, "valid"> | null;
}

/** A person's number has the first digit of a day in the fifth place, an organisation's its type. */
const kindOf = (number: string): Checked["kind"] => {
  if (!/^[0-9]{12}$/.test(number) || number.charAt(4) > "6") return null;
  return number.charAt(4) <= "3" ? "IIN" : "BIN";
};

const check = (number: string): Checked => {
  const kind = kindOf(number);
  const found = kind === "IIN" ? checkIin(number) : checkBin(number);
  const valid = found === "valid";
  return { number, kind, valid, reason: valid ? null : found };
};

const reasons: Readonly<Record<NonNullable<Checked["reason"]>, Trilingual>> = {
  "not-twelve-digits": {
    en: "not twelve digits",
    ru: "не двенадцать цифр",
    kk: "он екі цифр емес",
  },
  "is-an-iin": {
    en: "the number of a person",
    ru: "номер физического лица",
    kk: "жеке тұлғаның нөмірі",
  },
  "is-a-bin": {
    en: "the number of an organisation",
    ru: "номер организации",
    kk: "ұйымның нөмірі",
  },
  "bad-type": {
    en: "the fifth digit stands for nothing",
    ru: "пятая цифра ничего не означает",
    kk: "бесінші цифр ештеңені білдірмейді",
  },
  "bad-month": {
    en: "there is no such month",
    ru: "такого месяца нет",
    kk: "мұндай ай жоқ",
  },
  "bad-attribute": {
    en: "the sixth digit stands for nothing",
    ru: "шестая цифра ничего не означает",
    kk: "алтыншы цифр ештеңені білдірмейді",
  },
  "ambiguous-century": {
    en: "the seventh digit, 0, does not tell the century",
    ru: "седьмая цифра, 0, не указывает век",
    kk: "жетінші цифр, 0, ғасырды көрсетпейді",
  },
  "bad-century": {
    en: "the seventh digit stands for no century",
    ru: "седьмая цифра не означает никакого века",
    kk: "жетінші цифр ешбір ғасырды білдірмейді",
  },
  "bad-date": {
    en: "there is no such date of birth",
    ru: "такой даты рождения нет",
    kk: "мұндай туған күн жоқ",
  },
  "never-issued": {
    en: "these digits have no check digit: the number is never issued",
    ru: "для этих цифр нет контрольной: такой номер не выдаётся",
    kk: "бұл цифрлардың бақылау цифры жоқ: мұндай нөмір берілмейді",
  },
  "bad-checksum": {
    en: "the last digit does not check the others",
    ru: "последняя цифра не сходится с остальными",
    kk: "соңғы цифр қалғандарына сәйкес келмейді",
  },
};

const valid: Trilingual = { en: "valid", ru: "верен", kk: "дұрыс" };

const lineOf = ({ number, kind, reason }: Checked, locale: Locale) => {
  const said = reason === null ? valid[locale] : `${reason}: ${reasons[reason][locale]}`;
  return [number, ...(kind === null ? [] : [kind]), said].join("  ");
};

export const id = command({
  path: ["id"],
  summary: {
    en: "check an IIN or a BIN",
    ru: "проверить ИИН или БИН",
    kk: "ЖСН немесе БСН тексеру",
  },
  arguments: [
    {
      name: "number",
      words: {
        en: "the number: twelve digits",
        ru: "номер: двенадцать цифр",
        kk: "нөмір: он екі цифр",
      },
    },
  ],
  options: [],
  input: z.object({ number: z.string() }),
  run: ({ number }, _desk, locale) => {
    const checked = check(number);
    return answer(checked, [lineOf(checked, locale)], checked.valid);
  },
});
