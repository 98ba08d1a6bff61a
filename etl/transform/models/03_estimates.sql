-- For each failed or missing trading hour the median of the sensor's last 8 ok counts of that weekday and local hour
-- (of as many as there are), rounded half up. No row where there is none.
-- in:  sensor_hours; ok_history(sensor_id, weekday, local_hour, hour, visits): the 8 last ok counts before context_from
-- out: estimates(sensor_id, hour, visits)
create or replace table estimates as
with gaps as (
  select sensor_id, weekday, local_hour, hour
  from sensor_hours
  where trading and status in ('failed', 'missing')
),
counted as (
  select
    *,
    row_number() over (partition by sensor_id, weekday, local_hour order by hour) as nth
  from (
    select sensor_id, weekday, local_hour, hour, visits from ok_history
    union all
    select sensor_id, weekday, local_hour, hour, visits from sensor_hours where status = 'ok'
  )
),
-- Gaps in a row share their last ok count, and so their median.
last_counted as (
  select gaps.*, counted.nth
  from gaps asof join counted
    on gaps.sensor_id = counted.sensor_id
    and gaps.weekday = counted.weekday
    and gaps.local_hour = counted.local_hour
    and gaps.hour > counted.hour
),
medians as (
  select needed.sensor_id, needed.weekday, needed.local_hour, needed.nth, median(counted.visits) as visits
  from (select distinct sensor_id, weekday, local_hour, nth from last_counted) as needed
  join counted
    on counted.sensor_id = needed.sensor_id
    and counted.weekday = needed.weekday
    and counted.local_hour = needed.local_hour
    and counted.nth between needed.nth - 7 and needed.nth
  group by all
)
select last_counted.sensor_id, last_counted.hour, round(medians.visits)::integer as visits
from last_counted
join medians using (sensor_id, weekday, local_hour, nth);
