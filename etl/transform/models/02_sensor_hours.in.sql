select format('the lake has {} readings of sensor {} for the hour {}, so its footfall would be counted more than once', count(*), sensor_id, hour) as problem
from readings
group by sensor_id, hour
having count(*) > 1
limit 1;

select format('the lake has a reading of sensor {} at {}, which is not a whole hour, so it would fall out of the grid', sensor_id, hour) as problem
from readings
where date_trunc('hour', hour) <> hour
limit 1;

select format('the lake has a reading of sensor {} at {} with status {} and count {}, so a count would be made up or lost', sensor_id, hour, status, count) as problem
from readings
where (status = 'ok') <> (count is not null) or count < 0 or status not in ('ok', 'failed', 'closed')
limit 1;
