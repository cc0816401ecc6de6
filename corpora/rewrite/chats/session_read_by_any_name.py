# finding: GI103 7 GI530
# finding: GI103 9 GI537
# run: streamlit is not installed
import streamlit as st
from google import genai

client = genai.Client()
for name in ("chat", "other"):
    if name not in st.session_state:
        st.session_state["chat"] = client.chats.create(model="gemini-2.5-flash")
    st.write(st.session_state[name])
st.write(st.session_state["chat"].send_message("Name a moon.").text)
