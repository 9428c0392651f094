<#-- The write-up as Markdown. Everything in ${...} is escaped; the words between are yours to change. -->
# ${article.title}

<#if draft>
*Draft: not published. It changes as the review goes on.*

</#if>
**What users met:** ${article.impact?has_content?then(article.impact, "not said yet")}

${article.severity} · ${article.startedAt.full()}<#if article.lasted?has_content> · ${article.lasted}</#if> · ${article.minutesToRead()} min to read<#if publishedAt??> · published ${publishedAt.day()}</#if>

<#if article.audience?has_content>
**Who should read this**

<#list article.audience as line>
- ${line}
</#list>

</#if>
## Summary

<#list article.summary as line>
${line}
</#list>

<#if article.timeline?has_content>
## Timeline

Times are UTC.

<#list article.timeline as moment>
<#if moment?is_first || moment.at.day() != article.timeline[moment?index - 1].at.day()>

**${moment.at.day()}**

</#if>
- ${moment.at.clock()} · *${moment.role}* · ${moment.said}<#if moment.source??> ([message](${link(moment.source)}))</#if>
</#list>

</#if>
<#if article.findings.seats?has_content>
## How it looked from different seats

<#list article.findings.seats as seat>
**${seat.role}**

<#if seat.asked??>
*${seat.asked}*

</#if>
${seat.account}

</#list>
</#if>
<#if article.findings.factors?has_content>
## Contributing factors

<#list article.findings.factors as factor>
- **${factor.family}** · ${factor.words}
</#list>

</#if>
<@remarks "What helped" article.findings.helped />
<@remarks "Surprises and what we now believe" article.findings.surprises />
<@remarks "Still open" article.findings.open />
<#if article.ideas?? && !amendments?has_content>
## Ideas

<#if article.ideas.parked == 1>One idea is soaking<#else>${article.ideas.parked} ideas are soaking</#if><#if article.ideas.until??> until ${article.ideas.until.day()}</#if>.

</#if>
<#if amendments??>
<#list amendments as amendment>
## Amendment ${amendment.number}, ${amendment.at.day()}

${amendment.words}

<#list amendment.actions as action>
- **${action.title}** · ${action.owner} · ${action.state}<#if action.doneWhen?has_content> · done when: ${action.doneWhen}</#if>
</#list>

<#list amendment.history as change>
- *${change.at.day()}:* ${change.words}
</#list>

</#list>
</#if>
<#if article.earlier?has_content>
## Earlier incidents of the same service

<#list article.earlier as other>
- ${other.title} (${other.at.day()})
</#list>
</#if>
<#macro remarks heading list>
<#if list?has_content>
## ${heading}

<#list list as remark>
- ${remark.words}
</#list>

</#if>
</#macro>
