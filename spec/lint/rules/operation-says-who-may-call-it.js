/** @import { Visitor } from "../redocly.d.ts" */

const PRIVILEGES = "x-onezone-admin-privileges";
const PUBLIC = "x-onezone-public";

/**
 * Each operation says who may call it: either it is public (`x-onezone-public: true`), or it lists the admin privileges
 * that it takes to call it for anybody (`x-onezone-admin-privileges`, all of them needed; `[]` where none helps). What
 * is listed is also told in the description, for those who read rather than parse.
 *
 * @returns {Visitor}
 */
export function operationSaysWhoMayCallIt() {
  return {
    Operation(operation, { location, report }) {
      const privileges = operation[PRIVILEGES];
      if (operation[PUBLIC] !== undefined && operation[PUBLIC] !== true) {
        report({
          message: `${PUBLIC} is true or left out.`,
          location: location.child(PUBLIC),
        });
      }
      if (privileges === undefined) {
        if (operation[PUBLIC] === undefined) {
          report({
            message: `An operation must say who may call it: list the privileges under ${PRIVILEGES} ([] if no admin privilege helps), or mark it ${PUBLIC}: true.`,
            location: location.key(),
          });
        }
        return;
      }
      if (operation[PUBLIC] === true) {
        report({
          message: `An operation that is ${PUBLIC} needs no ${PRIVILEGES}: keep one of them.`,
          location: location.child(PRIVILEGES).key(),
        });
      }
      if (!Array.isArray(privileges)) {
        report({
          message: `${PRIVILEGES} must be a list.`,
          location: location.child(PRIVILEGES),
        });
        return;
      }
      privileges.forEach((privilege, index) => {
        const here = location.child([PRIVILEGES, String(index)]);
        if (typeof privilege !== "string" || !/^oz_[a-z_]+$/.test(privilege)) {
          report({
            message: `"${privilege}" is no admin privilege: their names begin with "oz_".`,
            location: here,
          });
        } else if (!String(operation.description ?? "").includes(privilege)) {
          report({
            message: `The description must name the privilege ${privilege} too.`,
            location: here,
          });
        }
      });
    },
  };
}
