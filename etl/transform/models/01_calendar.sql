-- Every hour of the store's life that has ended by as_of, on the UTC clock and on the store's own.
-- in:  variables time_zone, as_of (UTC), context_from (local date), opened_on, closed_on; sensors; opening
-- out: calendar(hour, local_time, date, weekday, local_hour, open)
create or replace table calendar as
with hours as (
  -- A day of margin: no zone is further than 14 hours from UTC.
  select unnest(range(
    greatest(installed_on, getvariable('context_from')) - interval 1 day,
    date_trunc('hour', getvariable('as_of')),
    interval 1 hour
  )) as hour
  from (select min(installed_on) as installed_on from sensors)
  where installed_on is not null
),
local as (
  select hour, timezone(getvariable('time_zone'), hour at time zone 'UTC') as local_time
  from hours
),
calendar_hours as (
  select
    hour,
    local_time,
    local_time::date as date,
    isodow(local_time)::tinyint as weekday,
    hour(local_time)::tinyint as local_hour,
    (hour(local_time) * 60 + minute(local_time))::smallint as local_minute
  from local
  where local_time::date >= getvariable('context_from')
)
select
  hour, local_time, date, weekday, local_hour,
  date >= getvariable('opened_on')
    and (getvariable('closed_on') is null or date <= getvariable('closed_on'))
    and exists (
      from opening
      where opening.weekday = calendar_hours.weekday
        and local_minute >= opens and local_minute < closes
    ) as open
from calendar_hours
order by hour;
