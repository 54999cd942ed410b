import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { listSittings } from "#shared/http/routes/commission.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Sittings } from "#shared/store/dynamo-sittings.ts";

/** The sittings of the caller's unit, the newest first. An official without a territory has none. */
export const showSittings =
  ({
    sittings,
  }: {
    readonly sittings: Pick<Sittings, "page">;
  }): Handle<typeof listSittings.request> =>
  async ({ query: { state, cursor, limit } }, { caller: { unit }, locale }) => {
    if (unit === undefined) return { problem: "role-not-allowed" };
    const page = await sittings.page({ unit, state }, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { sittings: found, next } = page;
    return { status: 200, body: { unit, sittings: found, ...(next !== undefined && { next }) } };
  };
