import * as z from "zod";
import { assistanceTaskSchema } from "#shared/assistance/worklist.ts";
import { roleSchema } from "#shared/cases/actor.ts";
import { defineRoute } from "#shared/http/route.ts";
import { taskSchema as registrationTaskSchema } from "#shared/registration/worklist.ts";
import { holderSchema, noteSchema, subjectSchema } from "#shared/worklist/claim.ts";
import { countdownSchema } from "#shared/worklist/countdown.ts";
import { taskFilterSchema } from "#shared/worklist/question.ts";
import { taskIdSchema } from "#shared/worklist/task.ts";
import { withBody } from "./with-body.ts";

/** Everybody who has colleagues to share the tasks of an office with. */
const colleagues = [
  "representative",
  "commission-member",
  "commission-secretary",
  "social-officer",
  "decision-maker",
  "provider",
  "protection-officer",
] as const;

/** Everybody for whom something waits: an assessor was instructed by name and shares with nobody (L114-14.3b). */
const workers = [...colleagues, "assessor"] as const;

const office = z.strictObject({
  role: roleSchema,
  unit: z.string().optional(),
  /** The provider whose staff asks, by its number in the Register. */
  provider: z.string().optional(),
});

/** What a task shows besides itself. */
const shown = {
  id: taskIdSchema,
  /** Who says to do it; absent while nobody does. */
  holder: holderSchema.optional(),
  term: countdownSchema,
};

export const shownTaskSchema = z.discriminatedUnion("kind", [
  registrationTaskSchema.extend(shown),
  assistanceTaskSchema.extend(shown),
]);
export type ShownTask = z.output<typeof shownTaskSchema>;

const asRole = { role: z.enum(workers).optional() };

export const getWorklist = defineRoute({
  id: "getWorklist",
  method: "GET",
  path: "/v1/worklist",
  function: "worklist-api",
  auth: { kind: "official", roles: workers },
  summary: {
    en: "What waits for my office or for me, what lapses first on top",
    ru: "Задачи моего органа или мои, сначала те, чей срок истекает раньше",
    kk: "Менің органымның немесе менің тапсырмаларым, мерзімі жақындары жоғарыда",
  },
  request: {
    query: taskFilterSchema.extend({
      ...asRole,
      /** Those that I hold, or those that nobody does; without it, all of the office. */
      held: z.enum(["me", "nobody"]).optional(),
      cursor: z.string().max(2000).optional(),
      limit: z.coerce.number().int().min(1).max(100).default(50),
    }),
  },
  replies: {
    200: {
      description:
        "Tasks in the order of their due instants. A page that had to be picked out may be shorter than asked for, even empty, and still have a next one",
      body: z.strictObject({
        office,
        tasks: z.array(shownTaskSchema),
        next: z.string().optional(),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

const tally = z.strictObject({
  count: z.int().min(0),
  /** There are more than were counted. */
  more: z.boolean(),
});

export const getWorklistCounts = defineRoute({
  id: "getWorklistCounts",
  method: "GET",
  path: "/v1/worklist/counts",
  function: "worklist-api",
  auth: { kind: "official", roles: workers },
  summary: {
    en: "How much waits for my office and for me, and how much of it is overdue",
    ru: "Сколько задач у моего органа и у меня и сколько из них просрочено",
    kk: "Менің органымда және менде қанша тапсырма бар, оның қаншасының мерзімі өткен",
  },
  request: { query: z.strictObject(asRole) },
  replies: {
    200: {
      description: "Counted up to 1,000",
      body: z.strictObject({
        office,
        all: tally,
        free: tally,
        overdue: tally,
        mine: tally,
        mineOverdue: tally,
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

const mostAtOnce = 100;
const taskIds = z.array(taskIdSchema).min(1).max(mostAtOnce);

/** What became of each task: `held` by somebody else; `gone` where it does not wait for this office, done or never there. */
const outcomesOf = (done: "claimed" | "released" | "handed-over") =>
  z.strictObject({
    outcomes: z.array(
      z.strictObject({
        id: taskIdSchema,
        outcome: z.enum([done, "held", "gone"]),
        /** Who holds the task now. */
        holder: holderSchema.optional(),
      }),
    ),
  });

const becameOfEach = "What became of each task, in the order asked";

export const claimTasks = defineRoute({
  id: "claimTasks",
  method: "POST",
  path: "/v1/worklist/claims",
  function: "worklist-api",
  auth: { kind: "official", roles: workers },
  summary: {
    en: "Take tasks of my office that nobody holds: of two who take one, one has it",
    ru: "Взять свободные задачи моего органа: из двоих, берущих одну, она достаётся одному",
    kk: "Органымның бос тапсырмаларын алу: бірін екеу алса, ол біреуіне тиеді",
  },
  request: { body: z.strictObject({ ...asRole, tasks: taskIds }) },
  replies: { 200: { description: becameOfEach, body: outcomesOf("claimed") } },
  problems: [...withBody, "role-not-allowed"],
});

export const releaseTasks = defineRoute({
  id: "releaseTasks",
  method: "POST",
  path: "/v1/worklist/releases",
  function: "worklist-api",
  auth: { kind: "official", roles: workers },
  summary: {
    en: "Give tasks that I hold back to my office",
    ru: "Вернуть взятые мной задачи моему органу",
    kk: "Өзім алған тапсырмаларды органыма қайтару",
  },
  request: { body: z.strictObject({ ...asRole, tasks: taskIds }) },
  replies: { 200: { description: becameOfEach, body: outcomesOf("released") } },
  problems: [...withBody, "role-not-allowed"],
});

export const handOverTasks = defineRoute({
  id: "handOverTasks",
  method: "POST",
  path: "/v1/worklist/hand-overs",
  function: "worklist-api",
  auth: { kind: "official", roles: colleagues },
  summary: {
    en: "Hand tasks over to a colleague of my office, those of an absent one too",
    ru: "Передать задачи коллеге из моего органа, в том числе задачи отсутствующего",
    kk: "Тапсырмаларды органымдағы әріптеске беру, оның ішінде жоқ әріптестікін де",
  },
  request: {
    body: z.strictObject({
      role: z.enum(colleagues).optional(),
      /** The colleague, by the subject that the list of colleagues names. */
      to: subjectSchema,
      note: noteSchema.optional(),
      tasks: z
        .array(
          z.strictObject({
            id: taskIdSchema,
            /** Who was seen to hold it, where that is a colleague; what nobody or the caller holds needs none. */
            holder: subjectSchema.optional(),
          }),
        )
        .min(1)
        .max(mostAtOnce),
    }),
  },
  replies: { 200: { description: becameOfEach, body: outcomesOf("handed-over") } },
  problems: [...withBody, "role-not-allowed", "colleague-unknown"],
});

export const getColleagues = defineRoute({
  id: "getColleagues",
  method: "GET",
  path: "/v1/worklist/colleagues",
  function: "worklist-api",
  auth: { kind: "official", roles: colleagues },
  summary: {
    en: "Colleagues of my office to whom tasks can be handed over, or who can be instructed to assess",
    ru: "Коллеги из моего органа, которым можно передать задачи или поручить оценку",
    kk: "Тапсырмаларды беруге немесе бағалауды тапсыруға болатын органымдағы әріптестер",
  },
  request: {
    query: z.strictObject({
      role: z.enum(colleagues).optional(),
      whom: z.literal("assessors").optional().meta({
        description:
          "Instead of those who share the tasks of the office the assessors of its unit: for social officers, who instruct one (L114-14.3b), and for those who decide on what was assessed",
      }),
      cursor: z.string().max(8192).optional(),
    }),
  },
  replies: {
    200: {
      description:
        "Those who can sign in, as they are called there; a page may be empty and have a next one",
      body: z.strictObject({
        office,
        colleagues: z.array(z.strictObject({ subject: subjectSchema, name: z.string() })),
        next: z.string().optional(),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

export const worklistRoutes = [
  getWorklist,
  getWorklistCounts,
  claimTasks,
  releaseTasks,
  handOverTasks,
  getColleagues,
] as const;
