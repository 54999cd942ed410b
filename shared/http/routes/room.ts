import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { provisionViewSchema } from "#shared/cases/term-view.ts";
import { voteSchema } from "#shared/commission/election.ts";
import { subjectSchema } from "#shared/commission/subject.ts";
import { sittingViewSchema } from "#shared/commission/view/sitting-view.ts";
import { problemCodes } from "#shared/http/problems.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { choiceSchema } from "#shared/registration/events-parts.ts";
import { supplierKindSchema } from "#shared/registration/forms/supplier.ts";
import { groundClaimSchema } from "#shared/registration/grounds.ts";
import { questionsBefore } from "#shared/registration/receipt.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { registrationStateSchema } from "#shared/registration/states.ts";
import { groundViewSchema, unmetViewSchema } from "#shared/registration/view/grounds-view.ts";
import { decisionOutcomes } from "#shared/registration/view/status-view.ts";
import { readReason } from "./reads.ts";

/** A command that the caller could give in this state, by the role; `refusal` tells what stands in the way of it now. */
export const actionSchema = z.strictObject({
  command: z.string(),
  provisions: z.array(provisionViewSchema),
  refusal: z.strictObject({ code: z.enum(problemCodes), text: z.string() }).optional(),
});

const voteResultSchema = z.enum(["for", "against", "tie"]);

const tallySchema = z.strictObject({
  /** Members who take part in this decision. */
  present: z.int(),
  for: z.int(),
  against: z.int(),
});

/** How a case stands that is on the agenda: what the Commission did on it, openly, and nothing of what was filed. */
export const agendaCaseSchema = z.strictObject({
  caseId: caseIdSchema,
  number: registerNumberSchema,
  supplier: supplierKindSchema,
  question: z.enum(questionsBefore),
  state: registrationStateSchema,
  text: z.string(),
  /** Whether it is before this sitting now. */
  here: z.boolean(),
  recused: z.array(
    z.strictObject({ member: subjectSchema, why: z.enum(["declared", "verified"]) }),
  ),
  quorum: z.strictObject({ needed: z.int(), present: z.int(), reached: z.boolean() }),
  /** Who presides over this case now. */
  presiding: subjectSchema.optional(),
  presidingVotes: z.array(voteSchema),
  completeness: z
    .strictObject({
      complete: z.boolean(),
      accurate: z.boolean(),
      overruled: z.array(z.string()),
    })
    .optional(),
  ballots: z.array(
    z.strictObject({
      member: subjectSchema,
      choice: choiceSchema,
      claim: groundClaimSchema.optional(),
      text: z.string().optional(),
    }),
  ),
  tally: tallySchema,
  /** The fewest votes on one side that decide (G09). */
  majority: z.int(),
  /** What can be announced now: one side has its majority, or everybody has voted. */
  result: voteResultSchema.optional(),
  /** The votes that were closed on it at this sitting, ties among them. */
  closed: z.array(
    z.strictObject({ at: instantSchema, result: voteResultSchema, tally: tallySchema }),
  ),
  /** What was decided on it at this sitting. */
  decision: z
    .strictObject({
      outcome: z.enum(decisionOutcomes),
      at: instantSchema,
      grounds: z.array(z.string()),
    })
    .optional(),
  actions: z.array(actionSchema),
});

/** A sitting as it goes on, for whoever asks. */
export const roomSchema = z.strictObject({
  sitting: sittingViewSchema,
  cases: z.array(agendaCaseSchema),
  actions: z.array(actionSchema),
});

/** What a vote against could rest on. */
export const groundsSchema = z.strictObject({
  caseId: caseIdSchema,
  grounds: z.array(groundViewSchema),
  unmet: z.array(unmetViewSchema),
});

const roles = ["commission-member", "commission-secretary"] as const;

export const getRoom = defineRoute({
  id: "getRoom",
  method: "GET",
  path: "/v1/sittings/{id}/room",
  function: "sitting-room-api",
  auth: { kind: "official", roles },
  summary: {
    en: "A sitting as it goes on: who is there, the votes on each case, and what I may do now; with an ETag, to be asked again every second",
    ru: "Заседание в его ходе: кто присутствует, голоса по каждому делу и что я могу сделать сейчас; с ETag, чтобы спрашивать каждую секунду",
    kk: "Отырыстың барысы: кім қатысуда, әр іс бойынша дауыстар және мен қазір не істей аламын; секунд сайын сұрау үшін ETag бар",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    headers: z.object({ "if-none-match": z.string().optional() }),
  },
  replies: {
    200: {
      description: "The sitting without its free words, with an ETag",
      body: roomSchema,
    },
    304: { description: "Nothing changed since the ETag given" },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const getGrounds = defineRoute({
  id: "getGrounds",
  method: "GET",
  path: "/v1/cases/{id}/grounds",
  function: "sitting-room-api",
  // What was found of a person's past and health is for those who decide.
  auth: { kind: "official", roles: ["commission-member"] },
  summary: {
    en: "On which grounds a vote against could rest in this case, with what each of them needs named",
    ru: "На каких основаниях может быть голос против по этому делу и что для каждого из них нужно назвать",
    kk: "Осы іс бойынша қарсы дауыс қандай негіздерге сүйене алады және олардың әрқайсысы үшін нені атау керек",
  },
  request: {
    path: z.strictObject({ id: z.string() }),
    query: z.strictObject({ reason: readReason }),
  },
  replies: {
    200: {
      description: "The grounds of the closed list that concern this supplier",
      body: groundsSchema,
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const roomRoutes = [getRoom, getGrounds] as const;
