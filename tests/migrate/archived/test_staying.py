"""Chats that stay google-genai's, in a script that Streamlit runs again for every message."""

from __future__ import annotations

from planned import rewritten

from shim.simulator.run import Program, ProgramRunner

_STREAMLIT = """
class _State(dict):
    __getattr__ = dict.__getitem__
    __setattr__ = dict.__setitem__

session_state = _State()
secrets = {"KEY": "key"}
"""
_TWICE = """
import gc, runpy
for question in ("Name a moon.", "Another one."):
    runpy.run_path("app.py", init_globals={"question": question})
    gc.collect()
"""
_APP = """import google.generativeai as genai
import streamlit as st

genai.configure(api_key=KEY)
model = genai.GenerativeModel("gemini-2.5-flash")
if "chat" not in st.session_state:
    st.session_state.chat = model.start_chat(history=[])
text: str = question
response = st.session_state.chat.send_message(text)
print(response.text)
print([turn.role for turn in st.session_state.chat.history])
"""


def test_the_client_of_a_chat_lives_as_long_as_the_session(programs: ProgramRunner) -> None:
    after = rewritten(_APP.replace("KEY", 'st.secrets["KEY"]', 1), unsafe=True)
    assert 'if "genai_client" not in st.session_state:' in after
    assert "client: genai.Client = st.session_state.genai_client" in after
    assert "generativeai" not in after
    files = {"app.py": after.encode(), "streamlit.py": _STREAMLIT.encode()}
    ran = programs.run(Program(_TWICE, files))
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.splitlines()[1::2] == ["['user', 'model']", "['user', 'model', 'user', 'model']"]
    assert [len(request["turns"]) for request in ran.requests] == [1, 3]


def test_a_client_whose_key_may_change_is_not_kept() -> None:
    before = _APP.replace("KEY", 'st.text_input("Your key")', 1)
    assert rewritten(before, unsafe=True) == before


def test_a_chat_without_a_streamlit_needs_no_such_client() -> None:
    before = _APP.replace("KEY", 'st.secrets["KEY"]', 1).replace(
        "import streamlit as st", "import page as st"
    )
    after = rewritten(before, unsafe=True)
    assert "client = genai.Client(" in after
    assert "client.chats.create(" in after
