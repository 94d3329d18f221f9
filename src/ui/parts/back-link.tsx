import { ArrowLeft } from 'lucide'
import { LinkButton } from './button.tsx'

/** The way up, first thing on the page; says where it leads. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <p class="backlink">
      <LinkButton kind="plain" icon={ArrowLeft} href={href}>
        {children}
      </LinkButton>
    </p>
  )
}
