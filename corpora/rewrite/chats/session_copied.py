# finding: GI103 5 GI530
# run: streamlit is not installed
import streamlit as st
from google import genai

client = genai.Client()
st.session_state.chat = client.chats.create(model="gemini-2.5-flash")
saved = dict(st.session_state.items())
st.write(saved["chat"].send_message("Name a moon.").text)
