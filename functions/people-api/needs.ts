import type { NewPassword } from "#shared/adapters/new-password.ts";
import type { Directory } from "#shared/identity/directory.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { Register } from "#shared/store/dynamo-register.ts";

export interface PeopleNeeds {
  readonly desk: Desk;
  readonly directory: Directory;
  readonly register: Pick<Register, "get" | "settled">;
  readonly newPassword: NewPassword;
}
