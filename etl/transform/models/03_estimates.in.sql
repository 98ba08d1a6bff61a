select format('the last counts of sensor {} reach into the days that are computed anew, so one would weigh twice in an estimate', sensor_id) as problem
from ok_history
join (select min(hour) as first from sensor_hours) on ok_history.hour >= first
limit 1;
