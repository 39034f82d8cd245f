/** The mark of the product: two banks and a span. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 44 30" width="44" height="30" aria-hidden="true" focusable="false">
      <path className="logo-span" d="M8 20 C13 1 31 1 36 20" />
      <path
        className="logo-bank"
        d="M0 19h8.5a2.5 2.5 0 0 1 2.5 2.5V27H0zM44 19h-8.5a2.5 2.5 0 0 0-2.5 2.5V27h11z"
      />
    </svg>
  );
}
