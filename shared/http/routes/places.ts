// The books of places, for those who work with them (docs/adr/0041).
import * as z from "zod";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { provisionViewSchema } from "#shared/cases/term-view.ts";
import { defineRoute } from "#shared/http/route.ts";
import { instantSchema } from "#shared/law/dates.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { trilingualSchema } from "#shared/law/languages.ts";
import { registerNumberSchema } from "#shared/registration/register-number.ts";
import { countdownSchema } from "#shared/worklist/countdown.ts";
import { soughtNameSchema } from "./register.ts";

const fn = "assistance-api";

/** Who works with the books: the executive body, and providers with their own. */
const auth = {
  kind: "official",
  roles: ["social-officer", "decision-maker", "provider"],
} as const;

const count = z.int().min(0);

const paged = {
  cursor: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(25).default(20),
};

const numbersSchema = z.strictObject({
  total: count.exactOptional().meta({
    description: "All places, as the Register shows them; absent once the provider is out of it",
  }),
  declared: count.meta({ description: "Free as declared last, and those that are held" }),
  free: count,
  held: count.meta({ description: "Held for somebody while the provider answers" }),
  taken: count.meta({ description: "Taken since the declaration" }),
  admitted: count.meta({ description: "Taken in at once since the declaration, homeless" }),
  waiting: count,
});

const providerPlaces = {
  provider: registerNumberSchema,
  name: trilingualSchema.exactOptional(),
  closed: z.boolean().meta({ description: "Out of the Register: nobody gets a place or waits" }),
  numbers: numbersSchema,
};

const ofCase = {
  caseId: caseIdSchema,
  opens: z.boolean().meta({ description: "Whether the caller works on the case" }),
};

const caseMeta = {
  description: "Absent where the case is nothing to the caller: somebody is there, and no more",
};

const heldSchema = z.strictObject({
  case: z
    .strictObject({ ...ofCase, until: instantSchema, term: countdownSchema })
    .exactOptional()
    .meta(caseMeta),
});

const waitingSchema = z.strictObject({
  position: z.int().min(1),
  case: z
    .strictObject({
      ...ofCase,
      decidedAt: instantSchema.meta({ description: "Since when need is established" }),
      receivedAt: instantSchema.meta({ description: "Since when it is applied for" }),
    })
    .exactOptional()
    .meta(caseMeta),
});

export const listPlaces = defineRoute({
  id: "listPlaces",
  method: "GET",
  path: "/v1/places",
  function: fn,
  auth,
  summary: {
    en: "Providers with places in my territory, or my own: how many are free and held, and how many people wait",
    ru: "Поставщики с местами на моей территории или свой: сколько мест свободно и удерживается, сколько людей ждёт",
    kk: "Менің аумағымдағы орны бар қызмет берушілер немесе өзімдікі: қанша орын бос және сақталған, қанша адам кезекте",
  },
  request: {
    query: z.strictObject({
      name: soughtNameSchema.optional(),
      number: registerNumberSchema.optional(),
      bin: binSchema.optional(),
      ...paged,
    }),
  },
  replies: {
    200: {
      description: "A page; it may have fewer than the limit, even none, and still a next one",
      body: z.strictObject({
        providers: z.array(z.strictObject(providerPlaces)),
        next: z.string().exactOptional(),
      }),
    },
  },
  problems: ["request-invalid", "role-not-allowed"],
});

export const getPlaces = defineRoute({
  id: "getPlaces",
  method: "GET",
  path: "/v1/places/{number}",
  function: fn,
  auth,
  summary: {
    en: "The book of one provider's places: who holds one until when, and who waits, in the order of the Law",
    ru: "Книга мест поставщика: за кем и до какого срока удерживается место, кто ждёт в порядке, установленном законом",
    kk: "Қызмет берушінің орындар кітабы: орын кімге және қай мерзімге дейін сақталған, кім заң тәртібімен кезекте тұр",
  },
  request: { path: z.strictObject({ number: z.string() }), query: z.strictObject(paged) },
  replies: {
    200: {
      description:
        "The numbers, and as many as the limit of those who hold a place and of those who wait; `next` goes on with both",
      body: z.strictObject({
        ...providerPlaces,
        held: z.array(heldSchema),
        waiting: z.array(waitingSchema),
        order: z
          .array(provisionViewSchema)
          .meta({ description: "By what those who wait come one after the other" }),
        next: z.string().exactOptional(),
      }),
    },
  },
  problems: ["request-invalid", "not-found", "role-not-allowed"],
});

export const placeRoutes = [listPlaces, getPlaces] as const;
