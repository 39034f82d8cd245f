/** A small line drawing beside words; it never carries meaning alone, so assistive technology skips it. */
type Props = { readonly path: string; readonly className?: string };

export function Icon({ path, className = "icon" }: Props) {
  return (
    <svg
      className={className}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}
