import { createOnezoneClient, type OnezoneClient } from "@onezone/client";
import { createTemporaryTokenForCurrentUser } from "@onezone/client/operations";
import { useMutation } from "@tanstack/react-query";
import { ErrorMessage } from "./error-message.tsx";

// The Vite server forwards this path to Onezone.
const baseUrl = `${location.origin}/api/v3/onezone`;

/** Shows a form that exchanges a password for a token that is valid for one hour. */
export function SignIn({ onSignIn }: { onSignIn: (onezone: OnezoneClient) => void }) {
  const signIn = useMutation({
    async mutationFn(form: FormData) {
      const basic = { username: String(form.get("username")), password: String(form.get("password")) };
      const { token } = await createTemporaryTokenForCurrentUser(createOnezoneClient({ baseUrl, basic }), {
        body: {
          type: { accessToken: {} },
          caveats: [{ type: "time", validUntil: Math.floor(Date.now() / 1000) + 3600 }],
        },
      });
      return createOnezoneClient({ baseUrl, token });
    },
    onSuccess: onSignIn,
  });
  return (
    <form action={(form) => signIn.mutate(form)}>
      <label>
        User name <input name="username" defaultValue="bob" />
      </label>
      <label>
        Password <input name="password" type="password" defaultValue="password1" />
      </label>
      <button type="submit">Sign in</button>
      <ErrorMessage error={signIn.error} />
    </form>
  );
}
