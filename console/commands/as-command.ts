import type { CommandOn } from "../signing/commands.ts";
import type { On } from "./preview.ts";

const isCommand = (given: object): given is CommandOn<On> =>
  "name" in given && typeof given.name === "string";

/** What the API has looked at and found to be a command; undefined for anything else. */
export const asCommand = (_: On, given: object): CommandOn<On> | undefined =>
  isCommand(given) ? given : undefined;
