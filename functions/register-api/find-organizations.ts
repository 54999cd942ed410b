import { fieldErrorOf } from "#shared/http/field-errors.ts";
import type { findOrganizations } from "#shared/http/routes/register.ts";
import type { Handle } from "#shared/http/serve.ts";
import { viewRegisterRow } from "#shared/registration/view/register-view.ts";
import type { Register } from "#shared/store/dynamo-register.ts";
import { publicAnswer } from "#shared/http/public-answer.ts";

interface Needs {
  readonly register: Pick<Register, "find">;
}

/** A page of the Register for anyone (R377-6); all that is asked for holds. */
export const findOrganizationsIn =
  ({ register }: Needs): Handle<typeof findOrganizations.request> =>
  async ({ query, headers }, { locale }) => {
    const { region, district, accessible, free, ...rest } = query;
    const page = await register.find({
      ...rest,
      supplier: "organization",
      unit: district ?? region,
      accessible: accessible !== undefined,
      free: free !== undefined,
    });
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const { rows, next } = page;
    const organizations = rows.flatMap((row) =>
      row.supplier === "organization" ? [viewRegisterRow(row, locale)] : [],
    );
    const body = { organizations, ...(next !== undefined && { next }) };
    return publicAnswer(headers["if-none-match"], locale, body);
  };
