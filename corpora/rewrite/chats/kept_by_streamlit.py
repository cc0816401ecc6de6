# finding: GI103 12
# finding: GI103 25
# finding: GI103 31
# run: streamlit is not installed
import streamlit as st
from google import genai

st.title("Chat")
state = st.session_state

if "client" not in st.session_state:
    st.session_state.client = genai.Client(api_key=st.secrets["GEMINI_API_KEY"])
if "messages" not in state:
    state.messages = []
if "chat" not in st.session_state:
    st.session_state.chat = st.session_state.client.chats.create(
        model="gemini-2.5-flash", config={"system_instruction": "Be brief."}
    )

for message in state.messages:
    with st.chat_message(message["role"]):
        st.markdown(message["content"])

if prompt := st.chat_input("Say"):
    state.messages.append({"role": "user", "content": prompt})
    with st.chat_message("assistant"):
        shown = ""
        place = st.empty()
        for chunk in st.session_state["chat"].send_message_stream(prompt):
            shown += chunk.text or ""
            place.markdown(shown)
    state.messages.append({"role": "assistant", "content": shown})

if st.button("Name it"):
    title = state.chat.send_message("Name this conversation in three words.").text
    st.header(title)
if st.button("Again"):
    del st.session_state["chat"]
    state.pop("messages", None)
    st.rerun()
# output
from collections.abc import Iterator
from typing import Any

import streamlit as st
from google import genai
from google.genai.interactions import Interaction

st.title("Chat")
state = st.session_state

if "client" not in st.session_state:
    st.session_state.client = genai.Client(api_key=st.secrets["GEMINI_API_KEY"])
if "messages" not in state:
    state.messages = []


class Conversation:
    """A chat: each turn names the one before it and sends the same options again."""

    def __init__(self, client: Any, **options: Any) -> None:
        self.client = client
        self.options = options
        self.previous_interaction_id: str | None = None

    def send(self, message: Any) -> Interaction:
        interaction = self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            **self.options,
        )
        self.previous_interaction_id = interaction.id
        return interaction

    def stream(self, message: Any) -> Iterator[Any]:
        events = self.client.interactions.create(
            input=message,
            previous_interaction_id=self.previous_interaction_id,
            stream=True,
            **self.options,
        )
        return self._followed(events)

    def _followed(self, events: Iterator[Any]) -> Iterator[Any]:
        """The events of a turn, which counts once it is complete."""
        for event in events:
            if event.event_type == "interaction.completed":
                self.previous_interaction_id = event.interaction.id
            yield event


if "chat" not in st.session_state:
    st.session_state.chat = Conversation(
        st.session_state.client,
        model="gemini-2.5-flash",
        system_instruction="Be brief.",
    )

for message in state.messages:
    with st.chat_message(message["role"]):
        st.markdown(message["content"])

if prompt := st.chat_input("Say"):
    state.messages.append({"role": "user", "content": prompt})
    with st.chat_message("assistant"):
        shown = ""
        place = st.empty()
        for event in st.session_state["chat"].stream(prompt):
            if event.event_type == "step.delta" and event.delta.type == "text":
                shown += event.delta.text or ""
                place.markdown(shown)
            elif event.event_type == "error":
                raise RuntimeError(event.error)
    state.messages.append({"role": "assistant", "content": shown})

if st.button("Name it"):
    title = state.chat.send("Name this conversation in three words.").output_text
    st.header(title)
if st.button("Again"):
    del st.session_state["chat"]
    state.pop("messages", None)
    st.rerun()
