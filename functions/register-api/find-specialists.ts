import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { findSpecialists } from "#shared/http/routes/register.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewSpecialistRow } from "#shared/registration/view/registry-view.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { publicAnswer } from "#shared/http/public-answer.ts";

interface Needs {
  readonly register: Pick<Register, "find">;
}

/** A page of the Registry for anyone (R377-14, G17). */
export const findSpecialistsIn =
  ({ register }: Needs): Handle<typeof findSpecialists.request> =>
  async ({ query, headers }, { locale }) => {
    const page = await register.find({ ...query, supplier: "specialist" });
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { rows, next } = page;
    const specialists = rows.flatMap((row) =>
      row.supplier === "specialist" ? [viewSpecialistRow(row, locale)] : [],
    );
    const body = { specialists, ...(next !== undefined && { next }) };
    return publicAnswer(headers["if-none-match"], locale, body);
  };
