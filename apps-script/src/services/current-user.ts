/**
 * E-mail address of whoever runs the script, for "Dihitung oleh" in the history; `''` where Google does not tell it. The one
 * thing that the scope `userinfo.email` is asked for: without it Google refuses the call.
 */
export function currentUser(): string {
  return Session.getActiveUser().getEmail()
}
