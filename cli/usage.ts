// What the parser of the command line complains of, in our own words and codes.
import type { CommanderError } from "commander";
import { type Complaint, usage } from "./outcome.ts";

const byCode: Readonly<Record<string, (about?: string) => Complaint>> = {
  "commander.unknownCommand": usage("unknown-command", {
    en: "there is no such command",
    ru: "такой команды нет",
    kk: "мұндай команда жоқ",
  }),
  "commander.unknownOption": usage("unknown-option", {
    en: "there is no such option",
    ru: "такого параметра нет",
    kk: "мұндай параметр жоқ",
  }),
  "commander.missingArgument": usage("missing-argument", {
    en: "an argument is missing",
    ru: "не хватает аргумента",
    kk: "аргумент жетіспейді",
  }),
  "commander.optionMissingArgument": usage("missing-value", {
    en: "an option needs a value",
    ru: "параметру нужно значение",
    kk: "параметрге мән керек",
  }),
  "commander.missingMandatoryOptionValue": usage("missing-option", {
    en: "an option is missing",
    ru: "не хватает параметра",
    kk: "параметр жетіспейді",
  }),
  "commander.excessArguments": usage("too-many-arguments", {
    en: "too many arguments",
    ru: "слишком много аргументов",
    kk: "аргументтер тым көп",
  }),
  "commander.invalidArgument": usage("bad-value", {
    en: "an option does not take this value",
    ru: "параметр не принимает такого значения",
    kk: "параметр мұндай мәнді қабылдамайды",
  }),
};

/** The parser's error as a complaint; one that we do not know is a bug and is thrown on. */
export const complaintOf = (error: CommanderError): Complaint => {
  const complain = byCode[error.code];
  if (complain === undefined) throw error;
  // The parser names what it complains of in quotes: "unknown option '--jsn'".
  const quoted = error.message.matchAll(/'([^']*)'/g);
  return complain([...quoted].map(([, name]) => name).join(", "));
};
