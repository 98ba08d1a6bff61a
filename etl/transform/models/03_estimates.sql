-- Every trading hour that was not measured, with its estimate: those before estimates_from from the marts, the others as
-- they were estimated now.
-- in:  estimated(sensor_id, hours since 1970, reason, method, visits, low, high); calendar; variable estimates_from (local date);
--      estimate_history(as out): its rows from context_from on
-- out: estimates(sensor_id, hour, local_time, reason, method, visits, low, high)
create or replace table estimates as
select * from estimate_history where local_time < getvariable('estimates_from')
union all
select estimated.sensor_id, calendar.hour, calendar.local_time, reason, method, visits, low, high
from estimated
join calendar on epoch_us(calendar.hour) // 3600000000 = estimated.hours
where calendar.local_time >= getvariable('estimates_from');
