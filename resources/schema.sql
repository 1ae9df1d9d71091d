PRAGMA application_id = 1313557840;
PRAGMA user_version = 1000;
CREATE TABLE attribute (
	name TEXT NOT NULL, 
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_attribute PRIMARY KEY (id), 
	CONSTRAINT uq_attribute_name UNIQUE (name), 
	CONSTRAINT uq_attribute_uid UNIQUE (uid), 
	CONSTRAINT ck_attribute_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_attribute_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_attribute_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_attribute_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE instrument (
	name TEXT NOT NULL, 
	kind TEXT, 
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_instrument PRIMARY KEY (id), 
	CONSTRAINT uq_instrument_name UNIQUE (name), 
	CONSTRAINT uq_instrument_uid UNIQUE (uid), 
	CONSTRAINT ck_instrument_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_instrument_kind_choices CHECK ("kind" IN ('inducement', 'sanction', 'linkage', 'normative', 'informational', 'procedural', 'other')), 
	CONSTRAINT ck_instrument_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_instrument_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_instrument_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE map (
	question TEXT NOT NULL, 
	frame TEXT NOT NULL, 
	template TEXT NOT NULL, 
	layout TEXT NOT NULL, 
	as_of TEXT NOT NULL, 
	snap INTEGER NOT NULL, 
	blind INTEGER NOT NULL, 
	axes_locked INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_map PRIMARY KEY (id), 
	CONSTRAINT uq_map_uid UNIQUE (uid), 
	CONSTRAINT ck_map_question_length CHECK (length("question") BETWEEN 0 AND 500 AND instr("question", char(0)) = 0), 
	CONSTRAINT ck_map_frame_length CHECK (length("frame") BETWEEN 0 AND 500 AND instr("frame", char(0)) = 0), 
	CONSTRAINT ck_map_template_length CHECK (length("template") BETWEEN 1 AND 500 AND instr("template", char(0)) = 0), 
	CONSTRAINT ck_map_layout_choices CHECK ("layout" IN ('quadrants', 'columns', 'wedges', 'rings')), 
	CONSTRAINT ck_map_as_of_length CHECK (length("as_of") BETWEEN 0 AND 500 AND instr("as_of", char(0)) = 0), 
	CONSTRAINT ck_map_snap_range CHECK ("snap" BETWEEN 0 AND 1), 
	CONSTRAINT ck_map_blind_range CHECK ("blind" BETWEEN 0 AND 1), 
	CONSTRAINT ck_map_axes_locked_range CHECK ("axes_locked" BETWEEN 0 AND 1), 
	CONSTRAINT ck_map_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_map_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE participant_group (
	name TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_participant_group PRIMARY KEY (id), 
	CONSTRAINT uq_participant_group_name UNIQUE (name), 
	CONSTRAINT uq_participant_group_uid UNIQUE (uid), 
	CONSTRAINT ck_participant_group_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_participant_group_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_participant_group_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE project (
	title TEXT NOT NULL, 
	description TEXT NOT NULL, 
	language TEXT NOT NULL, 
	as_of TEXT NOT NULL, 
	disclaimer TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT ck_project_single CHECK (id = 1), 
	CONSTRAINT uq_project_uid UNIQUE (uid), 
	CONSTRAINT ck_project_title_length CHECK (length("title") BETWEEN 0 AND 500 AND instr("title", char(0)) = 0), 
	CONSTRAINT ck_project_description_length CHECK (length("description") BETWEEN 0 AND 100000 AND instr("description", char(0)) = 0), 
	CONSTRAINT ck_project_language_length CHECK (length("language") BETWEEN 2 AND 35 AND instr("language", char(0)) = 0), 
	CONSTRAINT ck_project_as_of_length CHECK (length("as_of") BETWEEN 0 AND 500 AND instr("as_of", char(0)) = 0), 
	CONSTRAINT ck_project_disclaimer_length CHECK (length("disclaimer") BETWEEN 0 AND 100000 AND instr("disclaimer", char(0)) = 0), 
	CONSTRAINT ck_project_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE project_setting (
	name TEXT NOT NULL, 
	value TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_project_setting PRIMARY KEY (id), 
	CONSTRAINT uq_project_setting_name UNIQUE (name), 
	CONSTRAINT uq_project_setting_uid UNIQUE (uid), 
	CONSTRAINT ck_project_setting_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_project_setting_value_length CHECK (length("value") BETWEEN 0 AND 100000 AND instr("value", char(0)) = 0), 
	CONSTRAINT ck_project_setting_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE round (
	label TEXT NOT NULL, 
	date TEXT NOT NULL, 
	working INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_round PRIMARY KEY (id), 
	CONSTRAINT uq_round_uid UNIQUE (uid), 
	CONSTRAINT ck_round_label_length CHECK (length("label") BETWEEN 0 AND 500 AND instr("label", char(0)) = 0), 
	CONSTRAINT ck_round_date_length CHECK (length("date") BETWEEN 0 AND 500 AND instr("date", char(0)) = 0), 
	CONSTRAINT ck_round_working_range CHECK ("working" BETWEEN 0 AND 1), 
	CONSTRAINT ck_round_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_round_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE session (
	date TEXT NOT NULL, 
	place TEXT NOT NULL, 
	participants TEXT NOT NULL, 
	confidentiality TEXT, 
	agenda TEXT NOT NULL, 
	parking_lot TEXT NOT NULL, 
	note TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_session PRIMARY KEY (id), 
	CONSTRAINT uq_session_uid UNIQUE (uid), 
	CONSTRAINT ck_session_date_length CHECK (length("date") BETWEEN 0 AND 500 AND instr("date", char(0)) = 0), 
	CONSTRAINT ck_session_place_length CHECK (length("place") BETWEEN 0 AND 500 AND instr("place", char(0)) = 0), 
	CONSTRAINT ck_session_participants_length CHECK (length("participants") BETWEEN 0 AND 100000 AND instr("participants", char(0)) = 0), 
	CONSTRAINT ck_session_confidentiality_choices CHECK ("confidentiality" IN ('shareable', 'workshop_only', 'redact')), 
	CONSTRAINT ck_session_agenda_length CHECK (length("agenda") BETWEEN 0 AND 100000 AND instr("agenda", char(0)) = 0), 
	CONSTRAINT ck_session_parking_lot_length CHECK (length("parking_lot") BETWEEN 0 AND 100000 AND instr("parking_lot", char(0)) = 0), 
	CONSTRAINT ck_session_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_session_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE source (
	reference TEXT NOT NULL, 
	title TEXT NOT NULL, 
	author TEXT NOT NULL, 
	date TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	publisher TEXT NOT NULL, 
	link TEXT NOT NULL, 
	accessed TEXT NOT NULL, 
	locator_scheme TEXT NOT NULL, 
	sensitivity TEXT NOT NULL, 
	do_not_export INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_source PRIMARY KEY (id), 
	CONSTRAINT uq_source_reference UNIQUE (reference), 
	CONSTRAINT uq_source_uid UNIQUE (uid), 
	CONSTRAINT ck_source_reference_length CHECK (length("reference") BETWEEN 1 AND 500 AND instr("reference", char(0)) = 0), 
	CONSTRAINT ck_source_title_length CHECK (length("title") BETWEEN 1 AND 500 AND instr("title", char(0)) = 0), 
	CONSTRAINT ck_source_author_length CHECK (length("author") BETWEEN 0 AND 500 AND instr("author", char(0)) = 0), 
	CONSTRAINT ck_source_date_length CHECK (length("date") BETWEEN 0 AND 500 AND instr("date", char(0)) = 0), 
	CONSTRAINT ck_source_kind_length CHECK (length("kind") BETWEEN 0 AND 500 AND instr("kind", char(0)) = 0), 
	CONSTRAINT ck_source_publisher_length CHECK (length("publisher") BETWEEN 0 AND 500 AND instr("publisher", char(0)) = 0), 
	CONSTRAINT ck_source_link_length CHECK (length("link") BETWEEN 0 AND 500 AND instr("link", char(0)) = 0), 
	CONSTRAINT ck_source_accessed_length CHECK (length("accessed") BETWEEN 0 AND 500 AND instr("accessed", char(0)) = 0), 
	CONSTRAINT ck_source_locator_scheme_length CHECK (length("locator_scheme") BETWEEN 0 AND 500 AND instr("locator_scheme", char(0)) = 0), 
	CONSTRAINT ck_source_sensitivity_choices CHECK ("sensitivity" IN ('shareable', 'workshop_only', 'redact')), 
	CONSTRAINT ck_source_do_not_export_range CHECK ("do_not_export" BETWEEN 0 AND 1), 
	CONSTRAINT ck_source_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_source_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE stakeholder_kind (
	name TEXT NOT NULL, 
	symbol TEXT NOT NULL, 
	colour TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_stakeholder_kind PRIMARY KEY (id), 
	CONSTRAINT uq_stakeholder_kind_name UNIQUE (name), 
	CONSTRAINT uq_stakeholder_kind_uid UNIQUE (uid), 
	CONSTRAINT ck_stakeholder_kind_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_kind_symbol_length CHECK (length("symbol") BETWEEN 0 AND 500 AND instr("symbol", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_kind_colour_length CHECK (length("colour") BETWEEN 0 AND 500 AND instr("colour", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_kind_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_stakeholder_kind_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE strategy (
	name TEXT NOT NULL, 
	approach TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	effect TEXT, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_strategy PRIMARY KEY (id), 
	CONSTRAINT uq_strategy_name UNIQUE (name), 
	CONSTRAINT uq_strategy_uid UNIQUE (uid), 
	CONSTRAINT ck_strategy_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_strategy_approach_length CHECK (length("approach") BETWEEN 0 AND 100000 AND instr("approach", char(0)) = 0), 
	CONSTRAINT ck_strategy_outcome_length CHECK (length("outcome") BETWEEN 0 AND 100000 AND instr("outcome", char(0)) = 0), 
	CONSTRAINT ck_strategy_effect_choices CHECK ("effect" IN ('positive', 'none', 'mixed', 'backfired', 'proposed')), 
	CONSTRAINT ck_strategy_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_strategy_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE agenda_step (
	session_id INTEGER NOT NULL, 
	title TEXT NOT NULL, 
	minutes INTEGER NOT NULL, 
	mode TEXT, 
	prompt TEXT NOT NULL, 
	done INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_agenda_step PRIMARY KEY (id), 
	CONSTRAINT fk_agenda_step_session_id FOREIGN KEY(session_id) REFERENCES session (id) ON DELETE CASCADE, 
	CONSTRAINT uq_agenda_step_uid UNIQUE (uid), 
	CONSTRAINT ck_agenda_step_title_length CHECK (length("title") BETWEEN 1 AND 500 AND instr("title", char(0)) = 0), 
	CONSTRAINT ck_agenda_step_minutes_range CHECK ("minutes" BETWEEN 0 AND 1440), 
	CONSTRAINT ck_agenda_step_mode_choices CHECK ("mode" IN ('names', 'blind', 'reveal', 'discuss', 'trend', 'leverage', 'vote', 'actions', 'close')), 
	CONSTRAINT ck_agenda_step_prompt_length CHECK (length("prompt") BETWEEN 0 AND 100000 AND instr("prompt", char(0)) = 0), 
	CONSTRAINT ck_agenda_step_done_range CHECK ("done" BETWEEN 0 AND 1), 
	CONSTRAINT ck_agenda_step_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_agenda_step_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE grid_axis (
	map_id INTEGER NOT NULL, 
	dimension TEXT NOT NULL, 
	quantity TEXT NOT NULL, 
	name TEXT NOT NULL, 
	low_word TEXT NOT NULL, 
	middle_word TEXT NOT NULL, 
	high_word TEXT NOT NULL, 
	minimum REAL NOT NULL, 
	maximum REAL NOT NULL, 
	mid_line REAL, 
	step REAL NOT NULL, 
	flipped INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_grid_axis PRIMARY KEY (id), 
	CONSTRAINT uq_grid_axis_map_id_dimension UNIQUE (map_id, dimension), 
	CONSTRAINT ck_grid_axis_minimum_below_maximum CHECK (minimum < maximum), 
	CONSTRAINT ck_grid_axis_mid_line_inside CHECK (mid_line BETWEEN minimum AND maximum), 
	CONSTRAINT fk_grid_axis_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_grid_axis_uid UNIQUE (uid), 
	CONSTRAINT ck_grid_axis_dimension_choices CHECK ("dimension" IN ('x', 'y', 'size')), 
	CONSTRAINT ck_grid_axis_quantity_choices CHECK ("quantity" IN ('stance', 'influence', 'interest', 'alignment', 'threat', 'cooperation', 'distance', 'sensitivity', 'feasibility', 'free')), 
	CONSTRAINT ck_grid_axis_name_length CHECK (length("name") BETWEEN 0 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_grid_axis_low_word_length CHECK (length("low_word") BETWEEN 0 AND 500 AND instr("low_word", char(0)) = 0), 
	CONSTRAINT ck_grid_axis_middle_word_length CHECK (length("middle_word") BETWEEN 0 AND 500 AND instr("middle_word", char(0)) = 0), 
	CONSTRAINT ck_grid_axis_high_word_length CHECK (length("high_word") BETWEEN 0 AND 500 AND instr("high_word", char(0)) = 0), 
	CONSTRAINT ck_grid_axis_minimum_range CHECK ("minimum" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_grid_axis_maximum_range CHECK ("maximum" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_grid_axis_mid_line_range CHECK ("mid_line" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_grid_axis_step_range CHECK ("step" BETWEEN 1e-06 AND 1000000.0), 
	CONSTRAINT ck_grid_axis_flipped_range CHECK ("flipped" BETWEEN 0 AND 1), 
	CONSTRAINT ck_grid_axis_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE grid_cell (
	map_id INTEGER NOT NULL, 
	column_index INTEGER NOT NULL, 
	row_index INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	other_name TEXT NOT NULL, 
	advice TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_grid_cell PRIMARY KEY (id), 
	CONSTRAINT uq_grid_cell_map_id_column_index_row_index UNIQUE (map_id, column_index, row_index), 
	CONSTRAINT fk_grid_cell_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_grid_cell_uid UNIQUE (uid), 
	CONSTRAINT ck_grid_cell_column_index_range CHECK ("column_index" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_grid_cell_row_index_range CHECK ("row_index" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_grid_cell_name_length CHECK (length("name") BETWEEN 0 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_grid_cell_other_name_length CHECK (length("other_name") BETWEEN 0 AND 500 AND instr("other_name", char(0)) = 0), 
	CONSTRAINT ck_grid_cell_advice_length CHECK (length("advice") BETWEEN 0 AND 100000 AND instr("advice", char(0)) = 0), 
	CONSTRAINT ck_grid_cell_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE map_layer (
	map_id INTEGER NOT NULL, 
	layer TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_map_layer PRIMARY KEY (id), 
	CONSTRAINT uq_map_layer_map_id_layer UNIQUE (map_id, layer), 
	CONSTRAINT fk_map_layer_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_map_layer_uid UNIQUE (uid), 
	CONSTRAINT ck_map_layer_layer_choices CHECK ("layer" IN ('badge', 'size', 'halo', 'confidence', 'trail', 'trend', 'estimates', 'parents', 'votes', 'cell_names', 'other_cell_names', 'advice')), 
	CONSTRAINT ck_map_layer_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE poll (
	question TEXT NOT NULL, 
	map_id INTEGER, 
	subject TEXT NOT NULL, 
	voters INTEGER NOT NULL, 
	dots_each INTEGER NOT NULL, 
	revealed INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_poll PRIMARY KEY (id), 
	CONSTRAINT fk_poll_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_poll_uid UNIQUE (uid), 
	CONSTRAINT ck_poll_question_length CHECK (length("question") BETWEEN 0 AND 500 AND instr("question", char(0)) = 0), 
	CONSTRAINT ck_poll_subject_choices CHECK ("subject" IN ('stakeholder', 'leverage_entry', 'step')), 
	CONSTRAINT ck_poll_voters_range CHECK ("voters" BETWEEN 1 AND 1000), 
	CONSTRAINT ck_poll_dots_each_range CHECK ("dots_each" BETWEEN 1 AND 1000), 
	CONSTRAINT ck_poll_revealed_range CHECK ("revealed" BETWEEN 0 AND 1), 
	CONSTRAINT ck_poll_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_poll_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE scenario (
	map_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	weighted INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_scenario PRIMARY KEY (id), 
	CONSTRAINT uq_scenario_map_id_name UNIQUE (map_id, name), 
	CONSTRAINT fk_scenario_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT uq_scenario_uid UNIQUE (uid), 
	CONSTRAINT ck_scenario_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_scenario_weighted_range CHECK ("weighted" BETWEEN 0 AND 1), 
	CONSTRAINT ck_scenario_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_scenario_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_scenario_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE source_paragraph (
	source_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	page INTEGER, 
	text TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_source_paragraph PRIMARY KEY (id), 
	CONSTRAINT uq_source_paragraph_source_id_number UNIQUE (source_id, number), 
	CONSTRAINT fk_source_paragraph_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT uq_source_paragraph_uid UNIQUE (uid), 
	CONSTRAINT ck_source_paragraph_number_range CHECK ("number" BETWEEN 1 AND 1000000), 
	CONSTRAINT ck_source_paragraph_page_range CHECK ("page" BETWEEN 1 AND 1000000), 
	CONSTRAINT ck_source_paragraph_text_length CHECK (length("text") BETWEEN 0 AND 100000 AND instr("text", char(0)) = 0), 
	CONSTRAINT ck_source_paragraph_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE stakeholder (
	name TEXT NOT NULL, 
	short_name TEXT NOT NULL, 
	code TEXT, 
	code_chosen INTEGER NOT NULL, 
	kind_id INTEGER, 
	parent_id INTEGER, 
	region TEXT NOT NULL, 
	note TEXT NOT NULL, 
	colour TEXT NOT NULL, 
	symbol TEXT NOT NULL, 
	legitimacy INTEGER, 
	urgency INTEGER, 
	sensitivity TEXT NOT NULL, 
	do_not_export INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_stakeholder PRIMARY KEY (id), 
	CONSTRAINT uq_stakeholder_code UNIQUE (code), 
	CONSTRAINT ck_stakeholder_not_own_parent CHECK (parent_id <> id), 
	CONSTRAINT fk_stakeholder_kind_id FOREIGN KEY(kind_id) REFERENCES stakeholder_kind (id) ON DELETE SET NULL, 
	CONSTRAINT fk_stakeholder_parent_id FOREIGN KEY(parent_id) REFERENCES stakeholder (id) ON DELETE SET NULL, 
	CONSTRAINT uq_stakeholder_uid UNIQUE (uid), 
	CONSTRAINT ck_stakeholder_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_short_name_length CHECK (length("short_name") BETWEEN 0 AND 16 AND instr("short_name", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_code_length CHECK (length("code") BETWEEN 2 AND 4 AND instr("code", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_code_chosen_range CHECK ("code_chosen" BETWEEN 0 AND 1), 
	CONSTRAINT ck_stakeholder_region_length CHECK (length("region") BETWEEN 0 AND 500 AND instr("region", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_colour_length CHECK (length("colour") BETWEEN 0 AND 500 AND instr("colour", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_symbol_length CHECK (length("symbol") BETWEEN 0 AND 500 AND instr("symbol", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_legitimacy_range CHECK ("legitimacy" BETWEEN 0 AND 1), 
	CONSTRAINT ck_stakeholder_urgency_range CHECK ("urgency" BETWEEN 0 AND 1), 
	CONSTRAINT ck_stakeholder_sensitivity_choices CHECK ("sensitivity" IN ('shareable', 'workshop_only', 'redact')), 
	CONSTRAINT ck_stakeholder_do_not_export_range CHECK ("do_not_export" BETWEEN 0 AND 1), 
	CONSTRAINT ck_stakeholder_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_stakeholder_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE step (
	name TEXT NOT NULL, 
	strategy_id INTEGER, 
	sensitivity REAL, 
	feasibility REAL, 
	audience TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	due TEXT NOT NULL, 
	status TEXT, 
	note TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE SET NULL, 
	CONSTRAINT uq_step_uid UNIQUE (uid), 
	CONSTRAINT ck_step_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_step_sensitivity_range CHECK ("sensitivity" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_step_feasibility_range CHECK ("feasibility" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_step_audience_length CHECK (length("audience") BETWEEN 0 AND 500 AND instr("audience", char(0)) = 0), 
	CONSTRAINT ck_step_owner_length CHECK (length("owner") BETWEEN 0 AND 500 AND instr("owner", char(0)) = 0), 
	CONSTRAINT ck_step_due_length CHECK (length("due") BETWEEN 0 AND 500 AND instr("due", char(0)) = 0), 
	CONSTRAINT ck_step_status_choices CHECK ("status" IN ('open', 'under way', 'done', 'dropped')), 
	CONSTRAINT ck_step_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_step_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_step_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE strategy_instrument (
	strategy_id INTEGER NOT NULL, 
	instrument_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_strategy_instrument PRIMARY KEY (id), 
	CONSTRAINT uq_strategy_instrument_strategy_id_instrument_id UNIQUE (strategy_id, instrument_id), 
	CONSTRAINT fk_strategy_instrument_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE CASCADE, 
	CONSTRAINT fk_strategy_instrument_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id) ON DELETE CASCADE, 
	CONSTRAINT uq_strategy_instrument_uid UNIQUE (uid), 
	CONSTRAINT ck_strategy_instrument_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_strategy_instrument_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE attribute_value (
	attribute_id INTEGER NOT NULL, 
	stakeholder_id INTEGER NOT NULL, 
	value TEXT NOT NULL, 
	source_id INTEGER, 
	locator TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_attribute_value PRIMARY KEY (id), 
	CONSTRAINT uq_attribute_value_attribute_id_stakeholder_id UNIQUE (attribute_id, stakeholder_id), 
	CONSTRAINT fk_attribute_value_attribute_id FOREIGN KEY(attribute_id) REFERENCES attribute (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attribute_value_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attribute_value_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE SET NULL, 
	CONSTRAINT uq_attribute_value_uid UNIQUE (uid), 
	CONSTRAINT ck_attribute_value_value_length CHECK (length("value") BETWEEN 1 AND 500 AND instr("value", char(0)) = 0), 
	CONSTRAINT ck_attribute_value_locator_length CHECK (length("locator") BETWEEN 0 AND 500 AND instr("locator", char(0)) = 0), 
	CONSTRAINT ck_attribute_value_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE axis_band (
	axis_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	upper REAL NOT NULL, 
	words TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_axis_band PRIMARY KEY (id), 
	CONSTRAINT uq_axis_band_axis_id_position UNIQUE (axis_id, position), 
	CONSTRAINT fk_axis_band_axis_id FOREIGN KEY(axis_id) REFERENCES grid_axis (id) ON DELETE CASCADE, 
	CONSTRAINT uq_axis_band_uid UNIQUE (uid), 
	CONSTRAINT ck_axis_band_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_axis_band_upper_range CHECK ("upper" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_axis_band_words_length CHECK (length("words") BETWEEN 1 AND 500 AND instr("words", char(0)) = 0), 
	CONSTRAINT ck_axis_band_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE group_estimate (
	map_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	group_id INTEGER NOT NULL, 
	stakeholder_id INTEGER, 
	instrument_id INTEGER, 
	step_id INTEGER, 
	x REAL, 
	y REAL, 
	size_value REAL, 
	salience REAL, 
	confidence TEXT, 
	rationale TEXT NOT NULL, 
	reported_by TEXT, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_group_estimate PRIMARY KEY (id), 
	CONSTRAINT ck_group_estimate_exactly_one_subject CHECK ((stakeholder_id IS NOT NULL) + (instrument_id IS NOT NULL) + (step_id IS NOT NULL) = 1), 
	CONSTRAINT ck_group_estimate_x_with_y CHECK ((x IS NULL) = (y IS NULL)), 
	CONSTRAINT uq_group_estimate_map_id_round_id_group_id_stakeholder_id UNIQUE (map_id, round_id, group_id, stakeholder_id), 
	CONSTRAINT uq_group_estimate_map_id_round_id_group_id_instrument_id UNIQUE (map_id, round_id, group_id, instrument_id), 
	CONSTRAINT uq_group_estimate_map_id_round_id_group_id_step_id UNIQUE (map_id, round_id, group_id, step_id), 
	CONSTRAINT fk_group_estimate_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_group_estimate_round_id FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_group_estimate_group_id FOREIGN KEY(group_id) REFERENCES participant_group (id) ON DELETE CASCADE, 
	CONSTRAINT fk_group_estimate_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_group_estimate_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id) ON DELETE CASCADE, 
	CONSTRAINT fk_group_estimate_step_id FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE, 
	CONSTRAINT uq_group_estimate_uid UNIQUE (uid), 
	CONSTRAINT ck_group_estimate_x_range CHECK ("x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_group_estimate_y_range CHECK ("y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_group_estimate_size_value_range CHECK ("size_value" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_group_estimate_salience_range CHECK ("salience" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_group_estimate_confidence_choices CHECK ("confidence" IN ('low', 'medium', 'high')), 
	CONSTRAINT ck_group_estimate_rationale_length CHECK (length("rationale") BETWEEN 0 AND 100000 AND instr("rationale", char(0)) = 0), 
	CONSTRAINT ck_group_estimate_reported_by_choices CHECK ("reported_by" IN ('self', 'others')), 
	CONSTRAINT ck_group_estimate_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE leverage_entry (
	map_id INTEGER NOT NULL, 
	target_id INTEGER NOT NULL, 
	instrument_id INTEGER, 
	kind TEXT, 
	susceptibility TEXT, 
	holder_id INTEGER, 
	willingness INTEGER, 
	power_base TEXT, 
	stage TEXT, 
	demand TEXT NOT NULL, 
	condition TEXT NOT NULL, 
	verification TEXT NOT NULL, 
	size INTEGER, 
	credibility INTEGER, 
	cost_to_holder INTEGER, 
	compliance_cost INTEGER, 
	substitutes INTEGER, 
	backfire_risk INTEGER, 
	backfire_form TEXT, 
	population_harm INTEGER, 
	window_from TEXT, 
	window_to TEXT, 
	time_to_effect TEXT, 
	expected_shift REAL, 
	p_shift REAL, 
	linked_issue TEXT NOT NULL, 
	legal_basis TEXT NOT NULL, 
	note TEXT NOT NULL, 
	dissent TEXT NOT NULL, 
	confidence TEXT, 
	assessed_by TEXT NOT NULL, 
	assessed_on TEXT NOT NULL, 
	sensitivity TEXT NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_leverage_entry PRIMARY KEY (id), 
	CONSTRAINT ck_leverage_entry_instrument_or_note CHECK (instrument_id IS NOT NULL OR note <> ''), 
	CONSTRAINT fk_leverage_entry_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_leverage_entry_target_id FOREIGN KEY(target_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_leverage_entry_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id) ON DELETE CASCADE, 
	CONSTRAINT fk_leverage_entry_holder_id FOREIGN KEY(holder_id) REFERENCES stakeholder (id) ON DELETE SET NULL, 
	CONSTRAINT uq_leverage_entry_uid UNIQUE (uid), 
	CONSTRAINT ck_leverage_entry_kind_choices CHECK ("kind" IN ('inducement', 'sanction', 'linkage', 'normative', 'informational', 'procedural', 'other')), 
	CONSTRAINT ck_leverage_entry_susceptibility_choices CHECK ("susceptibility" IN ('closed', 'resistant', 'undecided', 'receptive', 'already_moved')), 
	CONSTRAINT ck_leverage_entry_willingness_range CHECK ("willingness" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_power_base_choices CHECK ("power_base" IN ('coercive', 'reward', 'legitimate', 'expert', 'referent', 'informational')), 
	CONSTRAINT ck_leverage_entry_stage_choices CHECK ("stage" IN ('considered', 'threatened_or_promised', 'applied', 'suspended', 'fulfilled', 'failed')), 
	CONSTRAINT ck_leverage_entry_demand_length CHECK (length("demand") BETWEEN 0 AND 100000 AND instr("demand", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_condition_length CHECK (length("condition") BETWEEN 0 AND 100000 AND instr("condition", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_verification_length CHECK (length("verification") BETWEEN 0 AND 100000 AND instr("verification", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_size_range CHECK ("size" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_credibility_range CHECK ("credibility" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_cost_to_holder_range CHECK ("cost_to_holder" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_compliance_cost_range CHECK ("compliance_cost" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_substitutes_range CHECK ("substitutes" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_backfire_risk_range CHECK ("backfire_risk" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_backfire_form_choices CHECK ("backfire_form" IN ('rally effect', 'elite backlash', 'retaliation', 'coalition strain', 'humanitarian harm', 'moral hazard', 'loss of access')), 
	CONSTRAINT ck_leverage_entry_population_harm_range CHECK ("population_harm" BETWEEN 0 AND 4), 
	CONSTRAINT ck_leverage_entry_window_from_length CHECK (length("window_from") BETWEEN 10 AND 10 AND instr("window_from", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_window_to_length CHECK (length("window_to") BETWEEN 10 AND 10 AND instr("window_to", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_time_to_effect_choices CHECK ("time_to_effect" IN ('weeks', 'months', 'years')), 
	CONSTRAINT ck_leverage_entry_expected_shift_range CHECK ("expected_shift" BETWEEN -2.0 AND 2.0), 
	CONSTRAINT ck_leverage_entry_p_shift_range CHECK ("p_shift" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_leverage_entry_linked_issue_length CHECK (length("linked_issue") BETWEEN 0 AND 500 AND instr("linked_issue", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_legal_basis_length CHECK (length("legal_basis") BETWEEN 0 AND 500 AND instr("legal_basis", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_dissent_length CHECK (length("dissent") BETWEEN 0 AND 100000 AND instr("dissent", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_confidence_choices CHECK ("confidence" IN ('low', 'medium', 'high')), 
	CONSTRAINT ck_leverage_entry_assessed_by_length CHECK (length("assessed_by") BETWEEN 0 AND 500 AND instr("assessed_by", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_assessed_on_length CHECK (length("assessed_on") BETWEEN 0 AND 500 AND instr("assessed_on", char(0)) = 0), 
	CONSTRAINT ck_leverage_entry_sensitivity_choices CHECK ("sensitivity" IN ('shareable', 'workshop_only', 'redact')), 
	CONSTRAINT ck_leverage_entry_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_leverage_entry_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE network_place (
	stakeholder_id INTEGER NOT NULL, 
	x REAL NOT NULL, 
	y REAL NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_network_place PRIMARY KEY (id), 
	CONSTRAINT uq_network_place_stakeholder_id UNIQUE (stakeholder_id), 
	CONSTRAINT fk_network_place_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_network_place_uid UNIQUE (uid), 
	CONSTRAINT ck_network_place_x_range CHECK ("x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_network_place_y_range CHECK ("y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_network_place_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE placement (
	map_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	stakeholder_id INTEGER, 
	instrument_id INTEGER, 
	step_id INTEGER, 
	x REAL, 
	y REAL, 
	size_value REAL, 
	salience REAL, 
	confidence TEXT, 
	rationale TEXT NOT NULL, 
	reported_by TEXT, 
	outcome TEXT, 
	most_influential INTEGER NOT NULL, 
	trend_x REAL, 
	trend_y REAL, 
	locked INTEGER NOT NULL, 
	label_x REAL, 
	label_y REAL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_placement PRIMARY KEY (id), 
	CONSTRAINT ck_placement_exactly_one_subject CHECK ((stakeholder_id IS NOT NULL) + (instrument_id IS NOT NULL) + (step_id IS NOT NULL) = 1), 
	CONSTRAINT ck_placement_x_with_y CHECK ((x IS NULL) = (y IS NULL)), 
	CONSTRAINT ck_placement_trend_x_with_trend_y CHECK ((trend_x IS NULL) = (trend_y IS NULL)), 
	CONSTRAINT ck_placement_label_x_with_label_y CHECK ((label_x IS NULL) = (label_y IS NULL)), 
	CONSTRAINT uq_placement_map_id_round_id_stakeholder_id UNIQUE (map_id, round_id, stakeholder_id), 
	CONSTRAINT uq_placement_map_id_round_id_instrument_id UNIQUE (map_id, round_id, instrument_id), 
	CONSTRAINT uq_placement_map_id_round_id_step_id UNIQUE (map_id, round_id, step_id), 
	CONSTRAINT fk_placement_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_placement_round_id FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT fk_placement_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_placement_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id) ON DELETE CASCADE, 
	CONSTRAINT fk_placement_step_id FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE, 
	CONSTRAINT uq_placement_uid UNIQUE (uid), 
	CONSTRAINT ck_placement_x_range CHECK ("x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_placement_y_range CHECK ("y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_placement_size_value_range CHECK ("size_value" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_placement_salience_range CHECK ("salience" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_placement_confidence_choices CHECK ("confidence" IN ('low', 'medium', 'high')), 
	CONSTRAINT ck_placement_rationale_length CHECK (length("rationale") BETWEEN 0 AND 100000 AND instr("rationale", char(0)) = 0), 
	CONSTRAINT ck_placement_reported_by_choices CHECK ("reported_by" IN ('self', 'others')), 
	CONSTRAINT ck_placement_outcome_choices CHECK ("outcome" IN ('agreed', 'differ')), 
	CONSTRAINT ck_placement_most_influential_range CHECK ("most_influential" BETWEEN 0 AND 1), 
	CONSTRAINT ck_placement_trend_x_range CHECK ("trend_x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_placement_trend_y_range CHECK ("trend_y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_placement_locked_range CHECK ("locked" BETWEEN 0 AND 1), 
	CONSTRAINT ck_placement_label_x_range CHECK ("label_x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_placement_label_y_range CHECK ("label_y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_placement_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE relation (
	from_id INTEGER NOT NULL, 
	to_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	strength INTEGER, 
	directed INTEGER NOT NULL, 
	note TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_relation PRIMARY KEY (id), 
	CONSTRAINT ck_relation_two_ends CHECK (from_id <> to_id), 
	CONSTRAINT fk_relation_from_id FOREIGN KEY(from_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_relation_to_id FOREIGN KEY(to_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_relation_uid UNIQUE (uid), 
	CONSTRAINT ck_relation_kind_choices CHECK ("kind" IN ('authority', 'funding', 'alliance', 'conflict', 'dependence', 'information', 'service', 'influence')), 
	CONSTRAINT ck_relation_strength_range CHECK ("strength" BETWEEN 0 AND 4), 
	CONSTRAINT ck_relation_directed_range CHECK ("directed" BETWEEN 0 AND 1), 
	CONSTRAINT ck_relation_note_length CHECK (length("note") BETWEEN 0 AND 100000 AND instr("note", char(0)) = 0), 
	CONSTRAINT ck_relation_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE scenario_stakeholder (
	scenario_id INTEGER NOT NULL, 
	stakeholder_id INTEGER NOT NULL, 
	stance REAL, 
	influence REAL, 
	salience REAL, 
	left_out INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_scenario_stakeholder PRIMARY KEY (id), 
	CONSTRAINT uq_scenario_stakeholder_scenario_id_stakeholder_id UNIQUE (scenario_id, stakeholder_id), 
	CONSTRAINT fk_scenario_stakeholder_scenario_id FOREIGN KEY(scenario_id) REFERENCES scenario (id) ON DELETE CASCADE, 
	CONSTRAINT fk_scenario_stakeholder_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_scenario_stakeholder_uid UNIQUE (uid), 
	CONSTRAINT ck_scenario_stakeholder_stance_range CHECK ("stance" BETWEEN -1.0 AND 1.0), 
	CONSTRAINT ck_scenario_stakeholder_influence_range CHECK ("influence" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_scenario_stakeholder_salience_range CHECK ("salience" BETWEEN 0.0 AND 1.0), 
	CONSTRAINT ck_scenario_stakeholder_left_out_range CHECK ("left_out" BETWEEN 0 AND 1), 
	CONSTRAINT ck_scenario_stakeholder_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE scenario_strategy (
	scenario_id INTEGER NOT NULL, 
	strategy_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_scenario_strategy PRIMARY KEY (id), 
	CONSTRAINT uq_scenario_strategy_scenario_id_strategy_id UNIQUE (scenario_id, strategy_id), 
	CONSTRAINT fk_scenario_strategy_scenario_id FOREIGN KEY(scenario_id) REFERENCES scenario (id) ON DELETE CASCADE, 
	CONSTRAINT fk_scenario_strategy_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE CASCADE, 
	CONSTRAINT uq_scenario_strategy_uid UNIQUE (uid), 
	CONSTRAINT ck_scenario_strategy_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_scenario_strategy_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE stakeholder_alias (
	stakeholder_id INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_stakeholder_alias PRIMARY KEY (id), 
	CONSTRAINT fk_stakeholder_alias_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_stakeholder_alias_uid UNIQUE (uid), 
	CONSTRAINT ck_stakeholder_alias_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_alias_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE stakeholder_name (
	stakeholder_id INTEGER NOT NULL, 
	language TEXT NOT NULL, 
	name TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_stakeholder_name PRIMARY KEY (id), 
	CONSTRAINT uq_stakeholder_name_stakeholder_id_language UNIQUE (stakeholder_id, language), 
	CONSTRAINT fk_stakeholder_name_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_stakeholder_name_uid UNIQUE (uid), 
	CONSTRAINT ck_stakeholder_name_language_length CHECK (length("language") BETWEEN 2 AND 35 AND instr("language", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_name_name_length CHECK (length("name") BETWEEN 1 AND 500 AND instr("name", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_name_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE stakeholder_tag (
	stakeholder_id INTEGER NOT NULL, 
	tag TEXT NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_stakeholder_tag PRIMARY KEY (id), 
	CONSTRAINT uq_stakeholder_tag_stakeholder_id_tag UNIQUE (stakeholder_id, tag), 
	CONSTRAINT fk_stakeholder_tag_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_stakeholder_tag_uid UNIQUE (uid), 
	CONSTRAINT ck_stakeholder_tag_tag_length CHECK (length("tag") BETWEEN 1 AND 500 AND instr("tag", char(0)) = 0), 
	CONSTRAINT ck_stakeholder_tag_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE strategy_actor (
	strategy_id INTEGER NOT NULL, 
	stakeholder_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_strategy_actor PRIMARY KEY (id), 
	CONSTRAINT uq_strategy_actor_strategy_id_stakeholder_id UNIQUE (strategy_id, stakeholder_id), 
	CONSTRAINT fk_strategy_actor_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE CASCADE, 
	CONSTRAINT fk_strategy_actor_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_strategy_actor_uid UNIQUE (uid), 
	CONSTRAINT ck_strategy_actor_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_strategy_actor_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE action (
	stakeholder_id INTEGER, 
	entry_id INTEGER, 
	wanted TEXT NOT NULL, 
	owner TEXT NOT NULL, 
	due TEXT NOT NULL, 
	status TEXT, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE SET NULL, 
	CONSTRAINT fk_action_entry_id FOREIGN KEY(entry_id) REFERENCES leverage_entry (id) ON DELETE SET NULL, 
	CONSTRAINT uq_action_uid UNIQUE (uid), 
	CONSTRAINT ck_action_wanted_length CHECK (length("wanted") BETWEEN 0 AND 100000 AND instr("wanted", char(0)) = 0), 
	CONSTRAINT ck_action_owner_length CHECK (length("owner") BETWEEN 0 AND 500 AND instr("owner", char(0)) = 0), 
	CONSTRAINT ck_action_due_length CHECK (length("due") BETWEEN 0 AND 500 AND instr("due", char(0)) = 0), 
	CONSTRAINT ck_action_status_choices CHECK ("status" IN ('open', 'under way', 'done', 'dropped')), 
	CONSTRAINT ck_action_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_action_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE evidence (
	source_id INTEGER NOT NULL, 
	locator TEXT NOT NULL, 
	side TEXT NOT NULL, 
	paragraph INTEGER, 
	starts INTEGER, 
	last_paragraph INTEGER, 
	ends INTEGER, 
	paraphrase TEXT NOT NULL, 
	quotation TEXT NOT NULL, 
	stakeholder_id INTEGER, 
	map_id INTEGER, 
	placement_id INTEGER, 
	estimate_id INTEGER, 
	instrument_id INTEGER, 
	entry_id INTEGER, 
	relation_id INTEGER, 
	strategy_id INTEGER, 
	step_id INTEGER, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_evidence PRIMARY KEY (id), 
	CONSTRAINT ck_evidence_exactly_one_subject CHECK ((stakeholder_id IS NOT NULL) + (map_id IS NOT NULL) + (placement_id IS NOT NULL) + (estimate_id IS NOT NULL) + (instrument_id IS NOT NULL) + (entry_id IS NOT NULL) + (relation_id IS NOT NULL) + (strategy_id IS NOT NULL) + (step_id IS NOT NULL) = 1), 
	CONSTRAINT fk_evidence_source_id FOREIGN KEY(source_id) REFERENCES source (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_map_id FOREIGN KEY(map_id) REFERENCES map (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_placement_id FOREIGN KEY(placement_id) REFERENCES placement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_estimate_id FOREIGN KEY(estimate_id) REFERENCES group_estimate (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_instrument_id FOREIGN KEY(instrument_id) REFERENCES instrument (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_entry_id FOREIGN KEY(entry_id) REFERENCES leverage_entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_relation_id FOREIGN KEY(relation_id) REFERENCES relation (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE CASCADE, 
	CONSTRAINT fk_evidence_step_id FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE, 
	CONSTRAINT uq_evidence_uid UNIQUE (uid), 
	CONSTRAINT ck_evidence_locator_length CHECK (length("locator") BETWEEN 0 AND 500 AND instr("locator", char(0)) = 0), 
	CONSTRAINT ck_evidence_side_choices CHECK ("side" IN ('supports', 'contests')), 
	CONSTRAINT ck_evidence_paragraph_range CHECK ("paragraph" BETWEEN 1 AND 1000000), 
	CONSTRAINT ck_evidence_starts_range CHECK ("starts" BETWEEN 0 AND 100000), 
	CONSTRAINT ck_evidence_last_paragraph_range CHECK ("last_paragraph" BETWEEN 1 AND 1000000), 
	CONSTRAINT ck_evidence_ends_range CHECK ("ends" BETWEEN 0 AND 100000), 
	CONSTRAINT ck_evidence_paraphrase_length CHECK (length("paraphrase") BETWEEN 0 AND 100000 AND instr("paraphrase", char(0)) = 0), 
	CONSTRAINT ck_evidence_quotation_length CHECK (length("quotation") BETWEEN 0 AND 100000 AND instr("quotation", char(0)) = 0), 
	CONSTRAINT ck_evidence_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE leverage_intermediary (
	entry_id INTEGER NOT NULL, 
	stakeholder_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_leverage_intermediary PRIMARY KEY (id), 
	CONSTRAINT uq_leverage_intermediary_entry_id_stakeholder_id UNIQUE (entry_id, stakeholder_id), 
	CONSTRAINT fk_leverage_intermediary_entry_id FOREIGN KEY(entry_id) REFERENCES leverage_entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_leverage_intermediary_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT uq_leverage_intermediary_uid UNIQUE (uid), 
	CONSTRAINT ck_leverage_intermediary_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_leverage_intermediary_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE poll_option (
	poll_id INTEGER NOT NULL, 
	stakeholder_id INTEGER, 
	entry_id INTEGER, 
	step_id INTEGER, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_poll_option PRIMARY KEY (id), 
	CONSTRAINT ck_poll_option_exactly_one_subject CHECK ((stakeholder_id IS NOT NULL) + (entry_id IS NOT NULL) + (step_id IS NOT NULL) = 1), 
	CONSTRAINT uq_poll_option_poll_id_stakeholder_id UNIQUE (poll_id, stakeholder_id), 
	CONSTRAINT uq_poll_option_poll_id_entry_id UNIQUE (poll_id, entry_id), 
	CONSTRAINT uq_poll_option_poll_id_step_id UNIQUE (poll_id, step_id), 
	CONSTRAINT fk_poll_option_poll_id FOREIGN KEY(poll_id) REFERENCES poll (id) ON DELETE CASCADE, 
	CONSTRAINT fk_poll_option_stakeholder_id FOREIGN KEY(stakeholder_id) REFERENCES stakeholder (id) ON DELETE CASCADE, 
	CONSTRAINT fk_poll_option_entry_id FOREIGN KEY(entry_id) REFERENCES leverage_entry (id) ON DELETE CASCADE, 
	CONSTRAINT fk_poll_option_step_id FOREIGN KEY(step_id) REFERENCES step (id) ON DELETE CASCADE, 
	CONSTRAINT uq_poll_option_uid UNIQUE (uid), 
	CONSTRAINT ck_poll_option_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_poll_option_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE position_history (
	placement_id INTEGER NOT NULL, 
	round_id INTEGER NOT NULL, 
	moved_at TEXT NOT NULL, 
	from_x REAL, 
	from_y REAL, 
	to_x REAL, 
	to_y REAL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_position_history PRIMARY KEY (id), 
	CONSTRAINT fk_position_history_placement_id FOREIGN KEY(placement_id) REFERENCES placement (id) ON DELETE CASCADE, 
	CONSTRAINT fk_position_history_round_id FOREIGN KEY(round_id) REFERENCES round (id) ON DELETE CASCADE, 
	CONSTRAINT uq_position_history_uid UNIQUE (uid), 
	CONSTRAINT ck_position_history_moved_at_length CHECK (length("moved_at") BETWEEN 0 AND 500 AND instr("moved_at", char(0)) = 0), 
	CONSTRAINT ck_position_history_from_x_range CHECK ("from_x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_position_history_from_y_range CHECK ("from_y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_position_history_to_x_range CHECK ("to_x" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_position_history_to_y_range CHECK ("to_y" BETWEEN -1000000.0 AND 1000000.0), 
	CONSTRAINT ck_position_history_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE scenario_entry (
	scenario_id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_scenario_entry PRIMARY KEY (id), 
	CONSTRAINT uq_scenario_entry_scenario_id_entry_id UNIQUE (scenario_id, entry_id), 
	CONSTRAINT fk_scenario_entry_scenario_id FOREIGN KEY(scenario_id) REFERENCES scenario (id) ON DELETE CASCADE, 
	CONSTRAINT fk_scenario_entry_entry_id FOREIGN KEY(entry_id) REFERENCES leverage_entry (id) ON DELETE CASCADE, 
	CONSTRAINT uq_scenario_entry_uid UNIQUE (uid), 
	CONSTRAINT ck_scenario_entry_position_range CHECK ("position" BETWEEN 0 AND 1000000), 
	CONSTRAINT ck_scenario_entry_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE strategy_entry (
	strategy_id INTEGER NOT NULL, 
	entry_id INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_strategy_entry PRIMARY KEY (id), 
	CONSTRAINT uq_strategy_entry_strategy_id_entry_id UNIQUE (strategy_id, entry_id), 
	CONSTRAINT fk_strategy_entry_strategy_id FOREIGN KEY(strategy_id) REFERENCES strategy (id) ON DELETE CASCADE, 
	CONSTRAINT fk_strategy_entry_entry_id FOREIGN KEY(entry_id) REFERENCES leverage_entry (id) ON DELETE CASCADE, 
	CONSTRAINT uq_strategy_entry_uid UNIQUE (uid), 
	CONSTRAINT ck_strategy_entry_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE TABLE dots (
	option_id INTEGER NOT NULL, 
	voter INTEGER NOT NULL, 
	count INTEGER NOT NULL, 
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	CONSTRAINT pk_dots PRIMARY KEY (id), 
	CONSTRAINT uq_dots_option_id_voter UNIQUE (option_id, voter), 
	CONSTRAINT fk_dots_option_id FOREIGN KEY(option_id) REFERENCES poll_option (id) ON DELETE CASCADE, 
	CONSTRAINT uq_dots_uid UNIQUE (uid), 
	CONSTRAINT ck_dots_voter_range CHECK ("voter" BETWEEN 1 AND 1000), 
	CONSTRAINT ck_dots_count_range CHECK ("count" BETWEEN 1 AND 1000), 
	CONSTRAINT ck_dots_uid_length CHECK (length("uid") BETWEEN 1 AND 64 AND instr("uid", char(0)) = 0)
)
 STRICT;
CREATE INDEX ix_agenda_step_session_id ON agenda_step (session_id);
CREATE INDEX ix_grid_axis_map_id ON grid_axis (map_id);
CREATE INDEX ix_grid_cell_map_id ON grid_cell (map_id);
CREATE INDEX ix_map_layer_map_id ON map_layer (map_id);
CREATE INDEX ix_poll_map_id ON poll (map_id);
CREATE INDEX ix_scenario_map_id ON scenario (map_id);
CREATE INDEX ix_source_paragraph_source_id ON source_paragraph (source_id);
CREATE INDEX ix_stakeholder_kind_id ON stakeholder (kind_id);
CREATE INDEX ix_stakeholder_parent_id ON stakeholder (parent_id);
CREATE INDEX ix_step_strategy_id ON step (strategy_id);
CREATE INDEX ix_strategy_instrument_instrument_id ON strategy_instrument (instrument_id);
CREATE INDEX ix_strategy_instrument_strategy_id ON strategy_instrument (strategy_id);
CREATE INDEX ix_attribute_value_attribute_id ON attribute_value (attribute_id);
CREATE INDEX ix_attribute_value_source_id ON attribute_value (source_id);
CREATE INDEX ix_attribute_value_stakeholder_id ON attribute_value (stakeholder_id);
CREATE INDEX ix_axis_band_axis_id ON axis_band (axis_id);
CREATE INDEX ix_group_estimate_group_id ON group_estimate (group_id);
CREATE INDEX ix_group_estimate_instrument_id ON group_estimate (instrument_id);
CREATE INDEX ix_group_estimate_map_id ON group_estimate (map_id);
CREATE INDEX ix_group_estimate_round_id ON group_estimate (round_id);
CREATE INDEX ix_group_estimate_stakeholder_id ON group_estimate (stakeholder_id);
CREATE INDEX ix_group_estimate_step_id ON group_estimate (step_id);
CREATE INDEX ix_leverage_entry_holder_id ON leverage_entry (holder_id);
CREATE INDEX ix_leverage_entry_instrument_id ON leverage_entry (instrument_id);
CREATE INDEX ix_leverage_entry_map_id ON leverage_entry (map_id);
CREATE INDEX ix_leverage_entry_target_id ON leverage_entry (target_id);
CREATE INDEX ix_network_place_stakeholder_id ON network_place (stakeholder_id);
CREATE INDEX ix_placement_instrument_id ON placement (instrument_id);
CREATE INDEX ix_placement_map_id ON placement (map_id);
CREATE INDEX ix_placement_round_id ON placement (round_id);
CREATE INDEX ix_placement_stakeholder_id ON placement (stakeholder_id);
CREATE INDEX ix_placement_step_id ON placement (step_id);
CREATE INDEX ix_relation_from_id ON relation (from_id);
CREATE INDEX ix_relation_to_id ON relation (to_id);
CREATE INDEX ix_scenario_stakeholder_scenario_id ON scenario_stakeholder (scenario_id);
CREATE INDEX ix_scenario_stakeholder_stakeholder_id ON scenario_stakeholder (stakeholder_id);
CREATE INDEX ix_scenario_strategy_scenario_id ON scenario_strategy (scenario_id);
CREATE INDEX ix_scenario_strategy_strategy_id ON scenario_strategy (strategy_id);
CREATE INDEX ix_stakeholder_alias_stakeholder_id ON stakeholder_alias (stakeholder_id);
CREATE INDEX ix_stakeholder_name_stakeholder_id ON stakeholder_name (stakeholder_id);
CREATE INDEX ix_stakeholder_tag_stakeholder_id ON stakeholder_tag (stakeholder_id);
CREATE INDEX ix_strategy_actor_stakeholder_id ON strategy_actor (stakeholder_id);
CREATE INDEX ix_strategy_actor_strategy_id ON strategy_actor (strategy_id);
CREATE INDEX ix_action_entry_id ON action (entry_id);
CREATE INDEX ix_action_stakeholder_id ON action (stakeholder_id);
CREATE INDEX ix_evidence_entry_id ON evidence (entry_id);
CREATE INDEX ix_evidence_estimate_id ON evidence (estimate_id);
CREATE INDEX ix_evidence_instrument_id ON evidence (instrument_id);
CREATE INDEX ix_evidence_map_id ON evidence (map_id);
CREATE INDEX ix_evidence_placement_id ON evidence (placement_id);
CREATE INDEX ix_evidence_relation_id ON evidence (relation_id);
CREATE INDEX ix_evidence_source_id ON evidence (source_id);
CREATE INDEX ix_evidence_stakeholder_id ON evidence (stakeholder_id);
CREATE INDEX ix_evidence_step_id ON evidence (step_id);
CREATE INDEX ix_evidence_strategy_id ON evidence (strategy_id);
CREATE INDEX ix_leverage_intermediary_entry_id ON leverage_intermediary (entry_id);
CREATE INDEX ix_leverage_intermediary_stakeholder_id ON leverage_intermediary (stakeholder_id);
CREATE INDEX ix_poll_option_entry_id ON poll_option (entry_id);
CREATE INDEX ix_poll_option_poll_id ON poll_option (poll_id);
CREATE INDEX ix_poll_option_stakeholder_id ON poll_option (stakeholder_id);
CREATE INDEX ix_poll_option_step_id ON poll_option (step_id);
CREATE INDEX ix_position_history_placement_id ON position_history (placement_id);
CREATE INDEX ix_position_history_round_id ON position_history (round_id);
CREATE INDEX ix_scenario_entry_entry_id ON scenario_entry (entry_id);
CREATE INDEX ix_scenario_entry_scenario_id ON scenario_entry (scenario_id);
CREATE INDEX ix_strategy_entry_entry_id ON strategy_entry (entry_id);
CREATE INDEX ix_strategy_entry_strategy_id ON strategy_entry (strategy_id);
CREATE INDEX ix_dots_option_id ON dots (option_id);
