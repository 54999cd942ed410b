// The help as a whole. It answers what the services are, who is eligible and which kinds there are
// (P003-1), and beyond the article what happens next and how long it takes.
import * as z from "zod";
import { daySchema } from "#shared/law/dates.ts";
import { about, tasks } from "./about.ts";
import { preparation, where } from "./applying.ts";
import { conditions } from "./conditions.ts";
import { people, representatives } from "./eligibility.ts";
import { groundsHelp } from "./grounds.ts";
import { kinds, types } from "./kinds.ts";
import type { HelpSection } from "./parts.ts";
import { complaint, refusal } from "./refusal.ts";
import { duties, rights } from "./rights.ts";
import { specialWays } from "./special-ways.ts";
import { duration, steps } from "./steps.ts";

/** The sections in the order in which they are read. */
export const helpSectionSchema = z.enum([
  "about",
  "tasks",
  "kinds",
  "types",
  "people",
  "grounds",
  "representatives",
  "where",
  "preparation",
  "steps",
  "duration",
  "special-ways",
  "refusal",
  "complaint",
  "rights",
  "duties",
  "conditions",
]);
export type HelpSectionCode = z.infer<typeof helpSectionSchema>;

export const helpSections: Readonly<Record<HelpSectionCode, HelpSection>> = {
  about,
  tasks,
  kinds,
  types,
  people,
  grounds: groundsHelp,
  representatives,
  where,
  preparation,
  steps,
  duration,
  "special-ways": specialWays,
  refusal,
  complaint,
  rights,
  duties,
  conditions,
};

/** Where the help comes from and what it is not (P003-0, G86). */
export const helpSource = {
  title: {
    kk: "Электрондық үкімет порталының арнаулы әлеуметтік қызметтер туралы мақаласы",
    ru: "Статья портала электронного правительства о специальных социальных услугах",
    en: "Article of the e-government portal on special social services",
  },
  updatedOn: daySchema.parse("2021-09-07"),
  note: {
    kk: "Бұл – өз сөзімізбен берілген түсіндірме, құқықтық акт емес. Шешім оған емес, заңнамаға сүйенеді.",
    ru: "Это объяснение своими словами, а не правовой акт. Решения опираются не на него, а на законодательство.",
    en: "This explains in our own words and is no legal act. Decisions rest on the law, never on this.",
  },
};
